package org.askwell.callback.view;

import org.askwell.callback.CallbackRequests;
import org.askwell.callback.Consent;
import org.askwell.callback.NotLoggedException;
import org.askwell.callback.Reference;
import org.askwell.callback.ReferenceTakenException;
import org.askwell.work.BackgroundRunner;

import java.time.InstantSource;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Logs a finished form in the background under a reference that no other request has. */
public final class SubmitRequest {
    /** Gives out a reference that no logged request goes by yet. */
    @FunctionalInterface
    public interface FreshReference {
        Reference fresh() throws NotLoggedException;
    }

    private final CallbackRequests log;
    private final FreshReference references;
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
            InstantSource clock,
            BackgroundRunner background,
            String kiosk) {
        this.log = log;
        this.references = references;
        this.clock = clock;
        this.background = background;
        this.kiosk = kiosk;
    }

    /**
     * Logs {@code answers} and then tells {@code done} the reference, or {@code failed}; neither
     * hears anything once {@code current} says that the person has left.
     */
    public void submit(
            CallbackAnswers answers,
            Consent consent,
            Locale language,
            BooleanSupplier current,
            Consumer<Reference> done,
            Runnable failed) {
        background.run(
                () -> log(answers, consent, language),
                reference -> {
                    if (current.getAsBoolean()) {
                        done.accept(reference);
                    }
                },
                _ -> {
                    if (current.getAsBoolean()) {
                        failed.run();
                    }
                });
    }

    private Reference log(CallbackAnswers answers, Consent consent, Locale language)
            throws NotLoggedException {
        try {
            return add(answers, consent, language);
        } catch (ReferenceTakenException e) {
            answers.sending().forget();
            return add(answers, consent, language);
        }
    }

    private Reference add(CallbackAnswers answers, Consent consent, Locale language)
            throws NotLoggedException {
        Sending.Stamp stamp = answers.sending().stamp(references, clock);
        log.add(answers.request(stamp.reference(), stamp.received(), consent, language, kiosk));
        return stamp.reference();
    }
}
