package org.askwell.app;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

import org.askwell.kiosk.Kiosk;
import org.askwell.speech.Speech;
import org.askwell.speech.Utterance;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.Motion;
import org.askwell.ui.Pulse;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Somebody who cannot see, before the real kiosk with a few keys, and what they hear. */
final class SpokenVisit implements Speech {
    /** Nothing on the screen takes more sentences, and nothing may go on for ever. */
    private static final int MOST_SENTENCES = 200;

    private static final int PICTURES = 3;

    private final TourClock clock = new TourClock();
    private final List<Utterance> heard = new ArrayList<>();
    private final Kiosk kiosk;
    private final KeyHand hand;
    private final Scene scene;
    private Consumer<Ending> pending = _ -> {};
    private boolean sounding;

    SpokenVisit(KioskUnderTest parts) {
        kiosk =
                FxThread.call(() -> {
                    Fonts.provide();
                    return parts.kiosk(
                            TestTouch.of(new ScreenMetrics(1080, 1920, 4.03), clock),
                            Motion.STILL,
                            this);
                });
        scene = FxThread.call(() -> new Scene(kiosk.root(), 1080, 1920));
        hand = new KeyHand(scene, clock);
        FxThread.run(this::hearAll);
    }

    @Override
    public void say(Utterance utterance, Consumer<Ending> ended) {
        heard.add(utterance);
        pending = ended;
        sounding = true;
    }

    @Override
    public void stop() {
        sounding = false;
    }

    @Override
    public void chime() {}

    @Override
    public void find(Locale language, Consumer<Voice> told) {
        told.accept(Voice.READY);
    }

    Kiosk kiosk() {
        return kiosk;
    }

    /** Presses {@code keys} and hears all that is said of the last of them. */
    List<String> press(KeyCode... keys) {
        for (KeyCode key : keys) {
            FxThread.run(() -> {
                heard.clear();
                hand.press(key);
                hearAll();
            });
        }
        return texts();
    }

    /** Holds the key that chooses for {@code span} and hears all that is said of that. */
    List<String> hold(Duration span) {
        FxThread.run(() -> {
            heard.clear();
            hand.hold(KeyCode.ENTER, span);
            hearAll();
        });
        return texts();
    }

    /** Goes to what is called {@code label}, uses it and hears all that is said of that. */
    List<String> use(String label) {
        FxThread.run(() -> {
            hand.goNear(label);
            hearAll();
            heard.clear();
            hand.press(KeyCode.ENTER);
            hearAll();
        });
        return texts();
    }

    /** Goes to what is called {@code label} and hears what is said of it. */
    List<String> reach(String label) {
        FxThread.run(() -> {
            heard.clear();
            hand.goNear(label);
            hearAll();
        });
        return texts();
    }

    /** Uses one key of the screen after the other. */
    void type(String... keys) {
        for (String key : keys) {
            use(key);
        }
    }

    /** Does nothing for {@code span} and hears all that is said. */
    List<String> rest(Duration span) {
        FxThread.run(() -> {
            heard.clear();
            for (long second = 0; second < span.toSeconds(); second++) {
                clock.pass(Duration.ofSeconds(1));
                hearAll();
            }
        });
        return texts();
    }

    /** What was said last of all, as it was to be said. */
    List<Utterance> heard() {
        return List.copyOf(heard);
    }

    List<String> texts() {
        return heard.stream().map(Utterance::text).toList();
    }

    /** Draws, and lets each sentence end in its turn. */
    private void hearAll() {
        drawn();
        for (int i = 0; i < MOST_SENTENCES && sounding; i++) {
            sounding = false;
            pending.accept(Ending.SAID);
            if (!sounding) {
                drawn();
            }
        }
        if (sounding) {
            throw new AssertionError("the kiosk talks without end: " + texts());
        }
    }

    /** Some pictures: what shows has to stand still before it is said. */
    private void drawn() {
        for (int picture = 0; picture < PICTURES; picture++) {
            Pulse.on(scene);
            kiosk.tick();
        }
    }
}
