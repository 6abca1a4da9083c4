package org.askwell.ui.keyboard;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

import java.util.List;
import java.util.Locale;

/** What the keys of a keyboard do: letters, capitals and pages, without any picture of them. */
final class KeyboardState {
    private final KeyboardLayout layout;
    private final TypingTarget target;
    private final boolean capitals;
    private final Locale language;
    private final ReadOnlyObjectWrapper<Shift> shift = new ReadOnlyObjectWrapper<>(Shift.OFF);
    private final ReadOnlyStringWrapper page;
    private final ReadOnlyObjectWrapper<List<String>> forms =
            new ReadOnlyObjectWrapper<>(List.of());

    /**
     * A keyboard that shows its first page.
     *
     * @param capitals whether each word begins with a capital, as names do
     * @param language whose capitals they are
     */
    KeyboardState(KeyboardLayout layout, TypingTarget target, boolean capitals, Locale language) {
        this.layout = layout;
        this.target = target;
        this.capitals = capitals;
        this.language = language;
        page = new ReadOnlyStringWrapper(layout.first());
        Subscription _ = target.text().subscribe(_ -> follow());
    }

    /** Whether letters are capitals. */
    enum Shift {
        OFF,
        /** The next letter is one, because a word begins. */
        WORD,
        /** The next letter is one, because the person asked for it. */
        ONCE,
        LOCKED
    }

    ReadOnlyObjectProperty<Shift> shift() {
        return shift.getReadOnlyProperty();
    }

    /** The name of the page of keys that shows. */
    ReadOnlyStringProperty page() {
        return page.getReadOnlyProperty();
    }

    /** The forms of the letter that was held last, until something else is done; or none. */
    ReadOnlyObjectProperty<List<String>> forms() {
        return forms.getReadOnlyProperty();
    }

    /** What has been typed. */
    ReadOnlyStringProperty typed() {
        return target.text();
    }

    /** A small letter as the keys now write it. */
    String written(String letter) {
        String capital = letter.toUpperCase(language);
        boolean small = shift.get() == Shift.OFF || capital.length() != letter.length();
        return small ? letter : capital;
    }

    void letter(String letter) {
        target.insert(written(letter));
        foresee();
    }

    /** Offers the forms of {@code letter}, which has just been typed, as the keys now write it. */
    void offer(String letter) {
        forms.set(layout.accents().getOrDefault(letter, List.of()));
    }

    /** A form of the letter that was typed last, as a capital where that is one. */
    String writtenAsLast(String form) {
        String last = Marks.last(target.text().get());
        boolean capital = !last.isEmpty() && Character.isUpperCase(last.codePointAt(0));
        String upper = form.toUpperCase(language);
        return capital && upper.length() == form.length() ? upper : form;
    }

    /** Puts {@code form} in the place of the letter that was typed last. */
    void form(String form) {
        String written = writtenAsLast(form);
        target.deleteBack();
        target.insert(written);
        foresee();
    }

    /** Puts a combining mark on the letter that was typed last. */
    void mark(String combining) {
        target.mark(combining);
    }

    /** What {@link #mark} would make of the last letter; of an o where there is none. */
    String marked(String combining) {
        String letter = Marks.lastLetter(target.text().get());
        return Marks.on(letter.isEmpty() ? "o" : letter, combining);
    }

    /** Turns to the page of that name. */
    void turn(String next) {
        forms.set(List.of());
        page.set(next);
    }

    void act(KeyCap.Kind kind) {
        switch (kind) {
            case SHIFT -> shift.set(afterShift());
            case SPACE -> target.insert(" ");
            case DELETE -> target.deleteBack();
            case CLEAR -> target.clear();
        }
        if (kind != KeyCap.Kind.SHIFT) {
            foresee();
        }
    }

    private Shift afterShift() {
        return switch (shift.get()) {
            case OFF -> Shift.ONCE;
            case ONCE -> Shift.LOCKED;
            case WORD, LOCKED -> Shift.OFF;
        };
    }

    /** Whatever wrote last, forms would now be those of another letter. */
    private void follow() {
        forms.set(List.of());
        foresee();
    }

    /** Sets the shift for the letter to come. */
    private void foresee() {
        if (shift.get() != Shift.LOCKED) {
            shift.set(capitals && atWordStart(target.text().get()) ? Shift.WORD : Shift.OFF);
        }
    }

    private static boolean atWordStart(String text) {
        return text.isEmpty() || " -'".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
