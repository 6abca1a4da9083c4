package org.askwell.callback.view;

import org.askwell.callback.CallbackRequests;
import org.askwell.callback.NotLoggedException;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Reference;
import org.askwell.callback.Sending;
import org.askwell.work.BackgroundRunner;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Logs a finished form in the background under a reference that no other request has. */
public final class SubmitRequest {
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
    private final Promise promise;
    private final InstantSource clock;
    private final BackgroundRunner background;
    private final String kiosk;

    /**
     * Logs into {@code log}.
     *
     * @param kiosk name of this kiosk
     */
    public SubmitRequest(
            CallbackRequests log,
            Promise promise,
            InstantSource clock,
            BackgroundRunner background,
            String kiosk) {
        this.log = log;
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
            BooleanSupplier current,
            Consumer<Logged> done,
            Runnable failed) {
        background.run(
                () -> log(answers),
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

    private Logged log(CallbackAnswers answers) throws NotLoggedException {
        Sending sending = answers.sending();
        Instant received = sending.received(clock);
        Optional<Instant> due = promise.due(received, answers.preferred());
        Reference reference =
                log.add(sending, drawn -> answers.request(drawn, received, due, kiosk));
        return new Logged(reference, due);
    }
}
