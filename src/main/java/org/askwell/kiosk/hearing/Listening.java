package org.askwell.kiosk.hearing;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Subscription;

import org.askwell.kiosk.chrome.KeyNames;
import org.askwell.kiosk.visit.Frame;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.Panel;
import org.askwell.session.Session.Event;
import org.askwell.session.SpokenTyping;
import org.askwell.session.Zone;
import org.askwell.site.KeySettings;
import org.askwell.speech.Playback;
import org.askwell.speech.Speech;
import org.askwell.speech.Speech.Voice;
import org.askwell.speech.Utterance;
import org.askwell.ui.control.AnnouncementEvent;
import org.askwell.ui.control.TypedEvent;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lets one person hear the kiosk: it reads a screen on demand, and in speaking mode also says what
 * they reach.
 *
 * <p>Nothing of the screens for staff is read, for they hold what patients have typed.
 */
public final class Listening {
    private final Surroundings around;
    private final VisitUi ui;
    private final SpokenNow speech;
    private final Visit visit;
    private final Frame frame;
    private final Consumer<Event> session;
    private final ReadAloud aloud;
    private final SpeakingMode mode;
    private final TimeOutSpeech timeOut;
    private boolean listened;
    private boolean over;

    /**
     * What is the same for everybody who hears the kiosk.
     *
     * @param keys what the keys of the kiosk stand for
     */
    public record Surroundings(VisitUi ui, Speech speech, KeySettings keys) {}

    /**
     * @param session hears when speech that the person started begins and ends
     */
    public Listening(Surroundings around, Visit visit, Frame frame, Consumer<Event> session) {
        this.around = around;
        ui = around.ui();
        speech = new SpokenNow(around.speech());
        this.visit = visit;
        this.frame = frame;
        this.session = session;
        aloud = new ReadAloud(speech, () -> refuse(Panel.Reason.BROKEN), this::finished);
        mode = new SpeakingMode(visit, frame, this::words, aloud);
        timeOut = new TimeOutSpeech(frame, this::words, aloud);
        Subscription _ = aloud.playback().subscribe((_, now) -> changed(now));
    }

    /** Reads the screen, with a bar to steer it. */
    public void listen() {
        listened = true;
        whenHeard(this::read);
    }

    /** Switches speaking mode on or off. */
    public void switchSpeaking() {
        if (visit.speaking().get()) {
            visit.speaking().set(false);
            // Whoever has chosen wrongly is asked again.
            visit.hearTyping(SpokenTyping.NOT_ASKED);
            mode.forget();
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
                List<String> first = new ArrayList<>(List.of(begun));
                keyNames().howToGo().ifPresent(first::add);
                speakScreen(first);
            }
        });
    }

    /** What one-switch scanning says and waits for. */
    public ScanSpeech forScanning() {
        return new ScanSpeech(speech, aloud, mode);
    }

    /** The person has touched the screen or pressed a key. */
    public void touched() {
        mode.touched();
    }

    /** The person goes on by keys, or by touch. */
    public void goBy(boolean keys) {
        mode.goBy(keys);
    }

    /** Another screen shows, or another layer over it. */
    public void shown() {
        if (over) {
            return;
        }
        aloud.stop();
        if (!visit.speaking().get() || forStaff()) {
            mode.forget();
            mode.awaitTouch();
        } else if (!mode.stays(place())) {
            mode.hold();
            whenHeard(() -> speakScreen(List.of()));
        }
    }

    /** The question "Still there?" stands. */
    public void warned() {
        mode.awaitTouch();
        timeOut.warned(speech, ui.whole().timer(), hears());
    }

    /** So many seconds are left to answer the question. */
    public void countDown(long seconds) {
        timeOut.countDown(seconds);
    }

    /** What is said once the person has left, to whoever has heard the kiosk. */
    public Optional<Utterance> farewell() {
        return hears() && !forStaff()
                ? Optional.of(
                        SpokenSentence.whole(
                                        frame,
                                        keyNames()
                                                .saidHowToHear()
                                                .map(how -> words().text("speech.left-again", how))
                                                .orElseGet(() -> words().text("speech.left")),
                                        language())
                                .utterance(aloud.delivery().getValue()))
                : Optional.empty();
    }

    private boolean hears() {
        return visit.speaking().get() || listened;
    }

    private KeyNames keyNames() {
        return new KeyNames(around.keys(), words());
    }

    /** The question was answered. */
    public void answered() {
        timeOut.answered();
    }

    /** A control announces something. */
    public void announce(AnnouncementEvent event) {
        mode.announce(event);
    }

    /** Something is typed. */
    public void typed(TypedEvent event) {
        mode.typed(event);
    }

    /** The picture is laid out. */
    public void drawn() {
        mode.drawn();
    }

    /** Looks whether what is being read is still there. */
    public void tick() {
        if (aloud.lostItsPlace()) {
            aloud.stop();
            if (visit.speaking().get()) {
                speakScreen(List.of());
            }
        }
        mode.drawn();
    }

    /** The person has left. */
    public void end() {
        over = true;
        visit.speaking().set(false);
        mode.forget();
        timeOut.answered();
    }

    private void finished() {
        mode.finished();
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
        mode.forget();
        visit.navigator().show(new Panel.NotHeard(reason));
    }

    /** Has what lies uppermost said in speaking mode, after {@code before}. */
    private void speakScreen(List<String> before) {
        if (!asksAboutTyping()) {
            aloud.stop();
            mode.arrive(place(), before);
            Platform.requestNextPulse();
        }
    }

    /** Reads what lies uppermost, with a bar to steer it. */
    private void read() {
        if (!asksAboutTyping()) {
            aloud.stop();
            openBar();
            frame.applyCss();
            frame.layout();
            aloud.read(ReadingOrder.of(frame.uppermost(), words(), visit.typingAloud()));
        }
    }

    /** Asks first, once, whether what the person types may be heard, where that shows. */
    private boolean asksAboutTyping() {
        boolean ask =
                visit.spokenTyping() == SpokenTyping.NOT_ASKED
                        && !forStaff()
                        && ReadingOrder.holdsTyping(frame.uppermost());
        if (ask) {
            visit.navigator().show(new Panel.HearTyping());
        }
        return ask;
    }

    private SpeakingMode.Place place() {
        return new SpeakingMode.Place(
                visit.navigator().route().get(), visit.navigator().panel().get(), language());
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
            aloud.say(
                    List.of(SpokenSentence.whole(frame, text, language())),
                    frame.cover(Frame.Cover.BAR).isPresent());
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
