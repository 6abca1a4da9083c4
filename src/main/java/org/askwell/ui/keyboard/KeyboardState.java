package org.askwell.ui.keyboard;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
    private final ReadOnlyObjectWrapper<Face> face;
    private String page;

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
        page = layout.first();
        face = new ReadOnlyObjectWrapper<>(new Face.Page(layout.first()));
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

    /** Which keys show. */
    sealed interface Face {
        record Page(String name) implements Face {}

        /** The forms of the letter that was typed last. */
        record Forms(List<String> letters) implements Face {}
    }

    ReadOnlyObjectProperty<Shift> shift() {
        return shift.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Face> face() {
        return face.getReadOnlyProperty();
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

    /** Offers the forms of {@code letter}, which has just been typed; nothing if it has none. */
    void forms(String letter) {
        List<String> forms = layout.accents().get(letter);
        if (forms != null) {
            face.set(new Face.Forms(forms));
        }
    }

    /** Puts {@code form} in the place of the letter that was typed last. */
    void form(String form) {
        String text = target.text().get();
        boolean capital =
                !text.isEmpty() && Character.isUpperCase(text.codePointBefore(text.length()));
        String upper = form.toUpperCase(language);
        target.deleteBack();
        target.insert(capital && upper.length() == form.length() ? upper : form);
        turn(page);
        foresee();
    }

    void turn(String next) {
        page = next;
        face.set(new Face.Page(next));
    }

    /** Turns to the page whose letter offered its forms. */
    void turnBack() {
        turn(page);
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
        if (face.get() instanceof Face.Forms) {
            turnBack();
        }
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
