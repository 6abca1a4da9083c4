package org.askwell.content;

import java.util.List;

/** What a block rests on: facts of its pack, or nothing because it says nothing medical. */
public sealed interface Basis {

    /** The ids of the facts; none where nothing medical is said. */
    List<String> facts();

    /** The block states what {@code facts}, ids of the pack's facts, say; never empty. */
    record OnFacts(List<String> facts) implements Basis {
        public OnFacts {
            facts = List.copyOf(facts);
        }
    }

    /** The block says nothing medical. */
    record NotMedical() implements Basis {
        @Override
        public List<String> facts() {
            return List.of();
        }
    }
}
