package org.askwell.content;

import org.askwell.work.Problem;

import java.util.List;

/** What became of a pack that somebody brought. */
public sealed interface Intake {

    /** The pack is installed and shows from the next visit on. */
    record Taken(Pack pack) implements Intake {}

    /** The kiosk has this pack already, as new or newer. */
    record Kept(String id) implements Intake {}

    /** The pack must not be shown, or could not be copied whole; nothing of it is left. */
    record Refused(List<Problem> problems) implements Intake {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
