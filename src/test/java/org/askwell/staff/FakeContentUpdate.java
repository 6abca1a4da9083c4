package org.askwell.staff;

import java.util.List;
import java.util.Optional;

/** Takes in what a test says was found. */
public final class FakeContentUpdate implements ContentUpdate {
    private Optional<Outcome> outcome = Optional.of(new Outcome(List.of(), 0, List.of()));

    /** What is found from now on. */
    public void find(Outcome found) {
        outcome = Optional.of(found);
    }

    /** Lets it fail from now on with something that nobody has thought of. */
    public void breakDown() {
        outcome = Optional.empty();
    }

    @Override
    public Outcome takeIn() {
        return outcome.orElseThrow();
    }
}
