package org.askwell.kiosk.hearing;

import javafx.scene.Node;

import org.askwell.kiosk.visit.Frame;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.Panel;
import org.askwell.session.Session.Event;
import org.askwell.session.SpokenTyping;
import org.askwell.session.Zone;
import org.askwell.speech.Delivery;
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
public final class Listening implements ReadAloud.Hearing {
    private static final Duration AFTER_CHIME = Duration.ofMillis(900);

    private final VisitUi ui;
    private final Speech speech;
    private final Visit visit;
    private final Frame frame;
    private final Consumer<Event> session;
    private final ReadAloud aloud;
    private final FocusSpeech focus = new FocusSpeech(this::sayControl);
    private Presence presence = Presence.WAITING;
    private boolean listened;
    private @Nullable ListenBar bar;
    private Runnable callOff = () -> {};

    /** What the person has done since the picture became another. */
    private enum Presence {
        /** Nothing: what the focus reaches now, it reaches by itself. */
        WAITING,
        TOUCHED,
        GONE
    }

    /**
     * @param session hears when speech that the person started begins and ends
     */
    public Listening(
            VisitUi ui, Speech speech, Visit visit, Frame frame, Consumer<Event> session) {
        this.ui = ui;
        this.speech = speech;
        this.visit = visit;
        this.frame = frame;
        this.session = session;
        aloud = new ReadAloud(speech, this);
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
        presence = Presence.TOUCHED;
    }

    /** Another screen shows, or another layer over it. */
    public void shown() {
        aloud.stop();
        presence = Presence.WAITING;
        if (visit.speaking().get() && !forStaff()) {
            whenHeard(() -> read(false));
        }
    }

    /** The question "Still there?" stands. */
    public void warned() {
        aloud.stop();
        presence = Presence.WAITING;
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
        focus.follow(node);
    }

    /** A control announces something. */
    public void announce(AnnouncementEvent event) {
        if (!visit.speaking().get()) {
            return;
        }
        if (event.getEventType() == AnnouncementEvent.PROBLEM) {
            say(event.text());
        } else if (typingAloud() && presence == Presence.TOUCHED) {
            say(event.text().isBlank() ? words().text("speech.typed-less") : event.text());
        }
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
        presence = Presence.GONE;
        visit.speaking().set(false);
        callOff.run();
        focus.follow(null);
        aloud.stop();
    }

    @Override
    public void reads(Playback reading) {
        session.accept(
                reading instanceof Playback.Playing
                        ? new Event.SpeechBegan()
                        : new Event.SpeechEnded());
        if (reading instanceof Playback.Silent) {
            bar = null;
            frame.dock(Optional.empty(), false);
        } else if (bar != null) {
            bar.show(reading);
        }
    }

    @Override
    public void speaks(Delivery delivery) {
        if (bar != null) {
            bar.show(delivery);
        }
    }

    @Override
    public void failed() {
        refuse(Panel.Reason.BROKEN);
    }

    private void whenHeard(Runnable action) {
        Node screen = frame.uppermost();
        speech.find(
                language(),
                voice -> {
                    if (presence == Presence.GONE || !frame.uppermost().equals(screen)) {
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
                Stream.concat(
                                first,
                                ReadingOrder.of(screen, words(), typingAloud()).stream())
                        .toList());
    }

    private void openBar() {
        boolean beside = ui.screenClass(visit).bandBeside();
        bar = new ListenBar(ui.buttons(visit), beside, aloud);
        bar.show(aloud.delivery());
        // The focus that comes to the bar by itself must not interrupt what is asked for.
        presence = Presence.WAITING;
        frame.dock(Optional.of(bar), beside);
    }

    private void sayControl(Node node) {
        boolean heard = !ControlSpeech.isKey(node) || typingAloud();
        if (visit.speaking().get() && presence == Presence.TOUCHED && heard) {
            ControlSpeech.of(node).map(control -> control.said(words())).ifPresent(this::say);
        }
    }

    /** What is read in a bar pauses for it; anything else gives way. */
    private void say(String text) {
        if (presence != Presence.GONE) {
            aloud.say(text, language(), bar != null);
        }
    }

    private boolean typingAloud() {
        return !forStaff() && visit.spokenTyping() == SpokenTyping.ALOUD;
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
