package org.askwell.callback;

import java.util.Locale;

/** What a person needs so that a call can work for them. */
public sealed interface Support {

    /** An ordinary call. */
    record None() implements Support {}

    /** An interpreter for {@code language}. */
    record Interpreter(Locale language) implements Support {

        /**
         * @throws IllegalArgumentException where no language is named
         */
        public Interpreter {
            if (language.getLanguage().isEmpty()) {
                throw new IllegalArgumentException("an interpreter for no language");
            }
        }
    }

    /** A call by text relay, for people who do not hear or speak well. */
    record TextRelay() implements Support {}

    /** A text message instead of a call. */
    record TextMessage() implements Support {}
}
