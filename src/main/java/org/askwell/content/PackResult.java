package org.askwell.content;

import org.askwell.work.Problem;

import java.util.List;

/** What became of a pack that was read. */
public sealed interface PackResult {

    /** Everything that staff should know. */
    List<Problem> problems();

    /** How old a reader has to be for each English topic that could be read. */
    List<TopicAge> ages();

    /** The pack may be shown; its problems are notices only. */
    record Loaded(Pack pack, List<Problem> problems, List<TopicAge> ages) implements PackResult {
        public Loaded {
            problems = List.copyOf(problems);
            ages = List.copyOf(ages);
        }
    }

    /** The pack must not be shown: one of its problems or more is an error. */
    record Refused(List<Problem> problems, List<TopicAge> ages) implements PackResult {
        public Refused {
            problems = List.copyOf(problems);
            ages = List.copyOf(ages);
        }

        /** A pack of which no topic could be read. */
        public Refused(List<Problem> problems) {
            this(problems, List.of());
        }
    }
}
