package org.askwell.kiosk.hearing;

import javafx.scene.Node;
import javafx.util.Subscription;

import org.askwell.kiosk.visit.Frame;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.Panel;
import org.askwell.session.Session.Event;
import org.askwell.session.SpokenTyping;
import org.askwell.session.Zone;
import org.askwell.speech.Playback;
import org.askwell.speech.Speech;
import org.askwell.speech.Speech.Voice;
import org.askwell.ui.control.AnnouncementEvent;
import org.askwell.words.Words;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Lets one person hear the kiosk: it reads a screen on demand, and in speaking mode also says what
 * they reach.
 *
 * <p>Nothing of the screens for staff is read, for they hold what patients have typed.
 */
public final class Listening {
    private static final Duration AFTER_CHIME = Duration.ofMillis(900);

    private final VisitUi ui;
    private final Speech speech;
    private final Visit visit;
    private final Frame frame;
    private final Consumer<Event> session;
    private final ReadAloud aloud;
    private final SpeakingMode mode;
    private boolean listened;
    private boolean over;
    private Runnable callOff = () -> {};

    /**
     * @param session hears when speech that the person started begins and ends
     */
    public Listening(VisitUi ui, Speech speech, Visit visit, Frame frame, Consumer<Event> session) {
        this.ui = ui;
        this.speech = speech;
        this.visit = visit;
        this.frame = frame;
        this.session = session;
        mode = new SpeakingMode(visit, this::words, this::say);
        aloud = new ReadAloud(speech, () -> refuse(Panel.Reason.BROKEN));
        Subscription _ = aloud.playback().subscribe((_, now) -> changed(now));
    }

    /** Reads the screen, with a bar to steer it. */
    public void listen() {
        listened = true;
        whenHeard(() -> read(true));
    }

    /** Switches speaking mode on or off. */
    public void switchSpeaking() {
        if (visit.speaking().get()) {
            visit.speaking().set(false);
            say(words().text("speech.mode-off"));
            return;
        }
        if (visit.zone() == Zone.ATTRACT) {
            visit.begin();
        }
        whenHeard(() -> {
            visit.speaking().set(true);
            String begun = words().text("speech.mode-on");
            if (forStaff()) {
                say(begun);
            } else {
                read(false, begun);
            }
        });
    }

    /** The person has touched the screen or pressed a key. */
    public void touched() {
        mode.touched();
    }

    /** Another screen shows, or another layer over it. */
    public void shown() {
        if (over) {
            return;
        }
        aloud.stop();
        mode.awaitTouch();
        if (visit.speaking().get() && !forStaff()) {
            whenHeard(() -> read(false));
        }
    }

    /** The question "Still there?" stands. */
    public void warned() {
        aloud.stop();
        mode.awaitTouch();
        speech.chime();
        if (visit.speaking().get() || listened) {
            String asked =
                    words().text("still-there.title") + " " + words().text("still-there.text");
            callOff = ui.whole().timer().after(AFTER_CHIME, () -> say(asked));
        }
    }

    /** The question was answered. */
    public void answered() {
        callOff.run();
        aloud.stop();
    }

    /** The focus has reached {@code node}. */
    public void focus(@Nullable Node node) {
        mode.follow(node);
    }

    /** A control announces something. */
    public void announce(AnnouncementEvent event) {
        mode.announce(event);
    }

    /** Looks whether what is being read is still there. */
    public void tick() {
        if (aloud.lostItsPlace()) {
            aloud.stop();
            if (visit.speaking().get()) {
                shown();
            }
        }
    }

    /** The person has left. */
    public void end() {
        over = true;
        visit.speaking().set(false);
        callOff.run();
        mode.follow(null);
        aloud.stop();
    }

    private void changed(Playback playback) {
        session.accept(
                playback instanceof Playback.Playing
                        ? new Event.SpeechBegan()
                        : new Event.SpeechEnded());
        if (playback instanceof Playback.Silent) {
            frame.dock(Optional.empty(), false);
        }
    }

    private void whenHeard(Runnable action) {
        Node screen = frame.uppermost();
        speech.find(
                language(),
                voice -> {
                    if (over || !frame.uppermost().equals(screen)) {
                        return;
                    }
                    switch (voice) {
                        case Voice.READY -> action.run();
                        case Voice.NO_VOICE -> refuse(Panel.Reason.NO_VOICE);
                        case Voice.NO_ENGINE -> refuse(Panel.Reason.NO_ENGINE);
                        case Voice.NO_SOUND -> refuse(Panel.Reason.NO_SOUND);
                    }
                });
    }

    private void refuse(Panel.Reason reason) {
        visit.speaking().set(false);
        visit.navigator().show(new Panel.NotHeard(reason));
    }

    /**
     * Reads what lies uppermost, once the person has chosen whether what they type may be heard.
     *
     * @param before what is said first
     */
    private void read(boolean withBar, String... before) {
        Node screen = frame.uppermost();
        boolean ask = visit.spokenTyping() == SpokenTyping.NOT_ASKED;
        if (ask && !forStaff() && ReadingOrder.holdsTyping(screen)) {
            visit.navigator().show(new Panel.HearTyping());
            return;
        }
        aloud.stop();
        if (withBar) {
            openBar();
        }
        frame.applyCss();
        frame.layout();
        Stream<SpokenSentence> first =
                Stream.of(before).map(text -> SpokenSentence.whole(screen, text, language()));
        aloud.read(
                Stream.concat(first, ReadingOrder.of(screen, words(), visit.typingAloud()).stream())
                        .toList());
    }

    private void openBar() {
        boolean beside = ui.screenClass(visit).bandBeside();
        // The focus that comes to the bar by itself must not interrupt what is asked for.
        mode.awaitTouch();
        frame.dock(Optional.of(new ListenBar(ui.buttons(visit), aloud, beside)), beside);
    }

    /** What is read in a bar pauses for it; anything else gives way. */
    private void say(String text) {
        if (!over) {
            aloud.say(text, language(), frame.cover(Frame.Cover.BAR).isPresent());
        }
    }

    private boolean forStaff() {
        return visit.zone().forStaff();
    }

    private Words words() {
        return ui.words(visit);
    }

    private Locale language() {
        return visit.preferences().get().language();
    }
}
