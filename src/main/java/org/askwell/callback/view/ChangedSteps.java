package org.askwell.callback.view;

import org.askwell.session.CallbackStep;

import java.util.ArrayList;
import java.util.List;

/** The steps whose answers a person is changing; each leads back to where the change began. */
final class ChangedSteps {
    private final List<CallbackStep> steps = new ArrayList<>();

    /** The answer of {@code step} is to be changed, which opens next. */
    void begin(CallbackStep step) {
        steps.add(step);
    }

    /** {@code step} shows: changes that it does not belong to, or that began from it, are over. */
    void shows(CallbackStep step) {
        int kept = steps.indexOf(step) + 1;
        steps.subList(kept, steps.size()).clear();
    }

    /** Whether {@code step} leads back to where the change began. */
    boolean has(CallbackStep step) {
        return steps.contains(step);
    }

    void clear() {
        steps.clear();
    }
}
