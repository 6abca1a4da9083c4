package org.askwell.callback.view;

import org.askwell.callback.Support;

import java.util.Locale;
import java.util.Optional;

/** How a person wants to be reached. */
enum SupportKind {
    /** An ordinary call is fine. */
    NONE,
    INTERPRETER,
    TEXT_RELAY,
    TEXT_MESSAGE;

    /** The support, with an interpreter of {@code language} where one is wanted; or none. */
    Optional<Support> support(Optional<Locale> language) {
        return switch (this) {
            case NONE -> Optional.empty();
            case INTERPRETER -> Optional.of(new Support.Interpreter(language.orElseThrow()));
            case TEXT_RELAY -> Optional.of(new Support.TextRelay());
            case TEXT_MESSAGE -> Optional.of(new Support.TextMessage());
        };
    }
}
