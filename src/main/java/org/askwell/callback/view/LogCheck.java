package org.askwell.callback.view;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.askwell.callback.CallbackRequests;
import org.askwell.work.BackgroundRunner;

/** Looks in the background whether requests can be logged, before anybody fills a form in. */
public final class LogCheck {
    private final CallbackRequests log;
    private final BackgroundRunner background;
    private final ReadOnlyBooleanWrapper failing = new ReadOnlyBooleanWrapper();

    public LogCheck(CallbackRequests log, BackgroundRunner background) {
        this.log = log;
        this.background = background;
    }

    /** Looks once more; {@link #failing} says later what was found. */
    public void look() {
        background.run(
                () -> {
                    log.check();
                    return true;
                },
                _ -> failing.set(false),
                _ -> failing.set(true));
    }

    /** Whether no request could be logged when somebody last looked. */
    ReadOnlyBooleanProperty failing() {
        return failing.getReadOnlyProperty();
    }
}
