package org.askwell.callback.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.askwell.callback.TelephoneNumber;
import org.askwell.callback.TelephoneRule;
import org.askwell.callback.TelephoneVerdict;

import java.util.Optional;

/** A telephone number as it is typed, and read back where it is doubtful. */
final class TypedNumber {
    private final TelephoneRule rule;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<TelephoneNumber>> doubtful =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<TelephoneNumber> accepted = Optional.empty();

    TypedNumber(TelephoneRule rule) {
        this.rule = rule;
        typed.subscribe(_ -> {
            accepted = Optional.empty();
            doubtful.set(Optional.empty());
        });
    }

    StringProperty typed() {
        return typed;
    }

    /** The number to be read back: "Is this right?" */
    ReadOnlyObjectProperty<Optional<TelephoneNumber>> doubtful() {
        return doubtful.getReadOnlyProperty();
    }

    /** The number as it was understood, once it is good. */
    Optional<TelephoneNumber> accepted() {
        return accepted;
    }

    /** Takes the number that was read back. */
    void confirm() {
        accepted = doubtful.get();
        doubtful.set(Optional.empty());
    }

    /** Returns to the number that was read back, to change it. */
    void doubt() {
        doubtful.set(Optional.empty());
    }

    /** Takes what is typed, has it read back, or tells what is wrong with it. */
    Optional<FormError> judge() {
        if (accepted.isPresent()) {
            return Optional.empty();
        }
        return switch (rule.judge(typed.get())) {
            case TelephoneVerdict.Accepted(TelephoneNumber number) -> {
                accepted = Optional.of(number);
                yield Optional.empty();
            }
            case TelephoneVerdict.Doubtful(TelephoneNumber read) -> {
                doubtful.set(Optional.of(read));
                yield Optional.empty();
            }
            case TelephoneVerdict.Refused(TelephoneVerdict.Reason reason) ->
                    Optional.of(FormError.of(reason));
        };
    }
}
