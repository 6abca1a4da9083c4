package org.askwell.staff;

import org.askwell.work.Problem;

import java.util.List;

/** Takes in content that somebody has brought, as on a stick; slow, and not for the FX thread. */
public interface ContentUpdate {

    /**
     * What became of the content that was found.
     *
     * @param taken titles of what is new, and shows from the next visit on
     * @param kept how many packs the kiosk already had
     * @param problems why others were refused
     */
    record Outcome(List<String> taken, int kept, List<Problem> problems) {
        public Outcome {
            taken = List.copyOf(taken);
            problems = List.copyOf(problems);
        }
    }

    /** Looks in every folder that the settings name, and takes in what is new. */
    Outcome takeIn();
}
