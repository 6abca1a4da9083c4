package org.askwell.callback.view;

import org.askwell.callback.CallbackRequests;
import org.askwell.callback.Consent;
import org.askwell.callback.NotLoggedException;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Reference;
import org.askwell.callback.ReferenceTakenException;
import org.askwell.work.BackgroundRunner;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Logs a finished form in the background under a reference that no other request has. */
public final class SubmitRequest {
    /** Gives out a reference that no logged request goes by yet. */
    @FunctionalInterface
    public interface FreshReference {
        Reference fresh() throws NotLoggedException;
    }

    /** By when staff promise to ring; asked in the background. */
    @FunctionalInterface
    public interface Promise {
        /** Empty where no date can be promised. */
        Optional<Instant> due(Instant received, PreferredTimes preferred);
    }

    /**
     * What the person is told of a request that is logged.
     *
     * @param due by when staff promised to ring; empty where no date could be promised
     */
    public record Logged(Reference reference, Optional<Instant> due) {}

    private final CallbackRequests log;
    private final FreshReference references;
    private final Promise promise;
    private final InstantSource clock;
    private final BackgroundRunner background;
    private final String kiosk;

    /**
     * Logs into {@code log}.
     *
     * @param references new ones at each call
     * @param kiosk name of this kiosk
     */
    public SubmitRequest(
            CallbackRequests log,
            FreshReference references,
            Promise promise,
            InstantSource clock,
            BackgroundRunner background,
            String kiosk) {
        this.log = log;
        this.references = references;
        this.promise = promise;
        this.clock = clock;
        this.background = background;
        this.kiosk = kiosk;
    }

    /**
     * Logs {@code answers} and then tells {@code done} what was logged, or {@code failed}; neither
     * hears anything once {@code current} says that the person has left.
     */
    public void submit(
            CallbackAnswers answers,
            Consent consent,
            Locale language,
            BooleanSupplier current,
            Consumer<Logged> done,
            Runnable failed) {
        background.run(
                () -> log(answers, consent, language),
                logged -> {
                    if (current.getAsBoolean()) {
                        done.accept(logged);
                    }
                },
                _ -> {
                    if (current.getAsBoolean()) {
                        failed.run();
                    }
                });
    }

    private Logged log(CallbackAnswers answers, Consent consent, Locale language)
            throws NotLoggedException {
        try {
            return add(answers, consent, language);
        } catch (ReferenceTakenException e) {
            answers.sending().forget();
            return add(answers, consent, language);
        }
    }

    private Logged add(CallbackAnswers answers, Consent consent, Locale language)
            throws NotLoggedException {
        Sending.Stamp stamp = answers.sending().stamp(references, clock);
        Optional<Instant> due = promise.due(stamp.received(), answers.preferred());
        log.add(
                answers.request(
                        stamp.reference(), stamp.received(), due, consent, language, kiosk));
        return new Logged(stamp.reference(), due);
    }
}
