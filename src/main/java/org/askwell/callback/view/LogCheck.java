package org.askwell.callback.view;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.askwell.callback.CallbackRequests;
import org.askwell.site.Retention;
import org.askwell.work.BackgroundRunner;

import java.util.Optional;
import java.util.function.Supplier;

/** What is known of the log before anybody fills a form in; looks at it in the background. */
public final class LogCheck {
    private final CallbackRequests log;
    private final BackgroundRunner background;
    private final Supplier<Optional<Retention>> kept;
    private final ReadOnlyBooleanWrapper failing = new ReadOnlyBooleanWrapper();

    /** A log that keeps requests for as long as the settings say. */
    public LogCheck(CallbackRequests log, BackgroundRunner background) {
        this(log, background, Optional::empty);
    }

    /**
     * @param kept how long requests are kept in it, where that is known; costs nothing to ask
     */
    public LogCheck(
            CallbackRequests log, BackgroundRunner background, Supplier<Optional<Retention>> kept) {
        this.log = log;
        this.background = background;
        this.kept = kept;
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
    public ReadOnlyBooleanProperty failing() {
        return failing.getReadOnlyProperty();
    }

    /** How long requests are kept in it; empty where only the settings say. */
    Optional<Retention> kept() {
        return kept.get();
    }
}
