package org.askwell.content;

import org.askwell.support.Problem;

import java.util.List;

/** What became of a pack that was read. */
public sealed interface PackResult {

    /** Everything that staff should know. */
    List<Problem> problems();

    /** The pack may be shown; its problems are notices only. */
    record Loaded(Pack pack, List<Problem> problems) implements PackResult {
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    /** The pack must not be shown: one of its problems or more is an error. */
    record Refused(List<Problem> problems) implements PackResult {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
