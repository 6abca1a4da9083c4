package org.askwell.callback;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One thing that a person needs so that a call can work for them; without any it is ordinary. */
public sealed interface Support {

    /** An interpreter for {@code language}, or for {@link #ANOTHER}. */
    record Interpreter(Locale language) implements Support {
        /** A language that the centre has not listed: "uncoded languages" of ISO 639-2. */
        public static final Locale ANOTHER = Locale.of("mis");

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

    /** {@code wanted} in the order in which screens and files name it. */
    static List<Support> inOrder(Set<Support> wanted) {
        return wanted.stream().sorted(Comparator.comparingInt(Support::rank)).toList();
    }

    private static int rank(Support support) {
        return switch (support) {
            case Interpreter _ -> 0;
            case TextRelay() -> 1;
            case TextMessage() -> 2;
        };
    }
}
