package org.askwell.callback.view;

import org.askwell.callback.Support;

import java.util.Locale;
import java.util.Optional;

/** How a person wants to be reached. */
enum SupportKind {
    NONE,
    INTERPRETER,
    TEXT_RELAY,
    TEXT_MESSAGE;

    /** What keeps from going on with {@code chosen} and the interpreter's {@code language}. */
    static Optional<FormError> problem(Optional<SupportKind> chosen, Optional<Locale> language) {
        if (chosen.isEmpty()) {
            return Optional.of(FormError.SUPPORT_MISSING);
        }
        return chosen.get() == INTERPRETER && language.isEmpty()
                ? Optional.of(FormError.LANGUAGE_MISSING)
                : Optional.empty();
    }

    /** The support, with an interpreter of {@code language} where one is wanted. */
    Support support(Optional<Locale> language) {
        return switch (this) {
            case NONE -> new Support.None();
            case INTERPRETER -> new Support.Interpreter(language.orElseThrow());
            case TEXT_RELAY -> new Support.TextRelay();
            case TEXT_MESSAGE -> new Support.TextMessage();
        };
    }
}
