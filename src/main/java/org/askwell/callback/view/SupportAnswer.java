package org.askwell.callback.view;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.askwell.callback.Support;
import org.askwell.callback.TelephoneNumber;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How a person wants to be reached, and what is asked of them until that is settled. */
final class SupportAnswer {
    /** What is asked about it, one after the other. */
    enum Asking {
        KINDS,
        LANGUAGE,
        /** Whether a landline is to be sent a text message. */
        LANDLINE
    }

    private final Predicate<TelephoneNumber> landline;
    private final ObjectProperty<Set<SupportKind>> kinds = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Optional<Locale>> language =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Asking> asking = new ReadOnlyObjectWrapper<>(Asking.KINDS);
    private Optional<TelephoneNumber> textedAnyway = Optional.empty();

    /**
     * @param landline whether a number may not receive text messages
     */
    SupportAnswer(Predicate<TelephoneNumber> landline) {
        this.landline = landline;
    }

    /** What is chosen; {@link SupportKind#NONE} alone, or any number of the others. */
    ObjectProperty<Set<SupportKind>> kinds() {
        return kinds;
    }

    /** The interpreter's language, if one is wanted. */
    ObjectProperty<Optional<Locale>> language() {
        return language;
    }

    ReadOnlyObjectProperty<Asking> asking() {
        return asking.getReadOnlyProperty();
    }

    /** Asks from the beginning. */
    void enter() {
        asking.set(Asking.KINDS);
    }

    /** Whether all is asked where the call goes to {@code number}; else asks what comes next. */
    boolean settled(Optional<TelephoneNumber> number) {
        if (asking.get() == Asking.KINDS && wants(SupportKind.INTERPRETER)) {
            asking.set(Asking.LANGUAGE);
            return false;
        }
        return reaches(number);
    }

    /** Whether {@code number} can be reached in this way; else asks about the landline. */
    boolean reaches(Optional<TelephoneNumber> number) {
        if (textsLandline(number)) {
            asking.set(Asking.LANDLINE);
            return false;
        }
        return true;
    }

    /** The landline {@code number} takes text messages, as the person says. */
    void textAnyway(Optional<TelephoneNumber> number) {
        textedAnyway = number;
    }

    /** What keeps the answer of the question that is asked from being good enough. */
    Optional<FormError> problemNow() {
        return switch (asking.get()) {
            case KINDS -> kindsProblem();
            case LANGUAGE -> languageProblem();
            case LANDLINE -> Optional.empty();
        };
    }

    /** What is missing of the whole answer. */
    Optional<FormError> problem() {
        return kindsProblem().or(this::languageProblem);
    }

    private Optional<FormError> kindsProblem() {
        return kinds.get().isEmpty() ? Optional.of(FormError.SUPPORT_MISSING) : Optional.empty();
    }

    private Optional<FormError> languageProblem() {
        return wants(SupportKind.INTERPRETER) && language.get().isEmpty()
                ? Optional.of(FormError.LANGUAGE_MISSING)
                : Optional.empty();
    }

    /** Whether a text message would go to a landline, which the person has not said is right. */
    boolean textsLandline(Optional<TelephoneNumber> number) {
        return wants(SupportKind.TEXT_MESSAGE)
                && number.filter(landline).isPresent()
                && !number.equals(textedAnyway);
    }

    boolean wants(SupportKind kind) {
        return kinds.get().contains(kind);
    }

    /** All that is needed for the call. */
    Set<Support> support() {
        return kinds.get().stream()
                .flatMap(kind -> kind.support(language.get()).stream())
                .collect(Collectors.toSet());
    }

    void discard() {
        kinds.set(Set.of());
        language.set(Optional.empty());
        textedAnyway = Optional.empty();
        enter();
    }
}
