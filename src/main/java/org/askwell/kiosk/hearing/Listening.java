package org.askwell.kiosk.hearing;

import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;

import org.askwell.kiosk.visit.Frame;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Panel;
import org.askwell.session.Session.Event;
import org.askwell.session.SpokenTyping;
import org.askwell.session.Zone;
import org.askwell.speech.Control;
import org.askwell.speech.Delivery;
import org.askwell.speech.Playback;
import org.askwell.speech.Speech.Voice;
import org.askwell.ui.Touch;
import org.askwell.ui.control.AnnouncementEvent;
import org.askwell.words.Sentences;
import org.askwell.words.Words;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
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
public final class Listening implements ReadAloud.Hearing {
    private static final Duration AFTER_CHIME = Duration.ofMillis(900);

    private final ListenContext context;
    private final Visit visit;
    private final Frame frame;
    private final Consumer<Event> session;
    private final ReadAloud aloud;
    private final SetChangeListener<PseudoClass> stateChanged;
    private @Nullable ListenBar bar;
    private @Nullable Node focused;
    private boolean listened;
    private boolean untouched = true;
    private boolean over;
    private Runnable callOff = () -> {};

    /**
     * @param session hears when speech that the person started begins and ends
     */
    public Listening(ListenContext context, Visit visit, Frame frame, Consumer<Event> session) {
        this.context = context;
        this.visit = visit;
        this.frame = frame;
        this.session = session;
        aloud = new ReadAloud(context.speech(), this);
        stateChanged =
                change -> {
                    boolean chosen =
                            change.wasAdded()
                                    ? change.getElementAdded().equals(ControlSpeech.SELECTED)
                                    : change.getElementRemoved().equals(ControlSpeech.SELECTED);
                    if (chosen && focused != null) {
                        sayControl(focused);
                    }
                };
    }

    /** Reads the screen, with a bar to steer it. */
    public void listen() {
        listened = true;
        whenHeard(() -> read(true, List.of()));
    }

    /** Switches speaking mode on or off. */
    public void switchSpeaking() {
        if (visit.speaking().get()) {
            visit.speaking().set(false);
            say(words().text("speech.mode-off"));
            return;
        }
        if (zone() == Zone.ATTRACT) {
            visit.navigator().open(visit.routes().home());
        }
        whenHeard(() -> {
            visit.speaking().set(true);
            if (forStaff()) {
                say(words().text("speech.mode-on"));
            } else {
                read(false, List.of(words().text("speech.mode-on")));
            }
        });
    }

    /** The person has touched the screen or pressed a key. */
    public void touched() {
        untouched = false;
    }

    /** Another screen shows, or another layer over it. */
    public void shown() {
        aloud.stop();
        untouched = true;
        if (visit.speaking().get() && !forStaff()) {
            whenHeard(() -> read(false, List.of()));
        }
    }

    /** The question "Still there?" stands. */
    public void warned() {
        aloud.stop();
        untouched = true;
        context.speech().chime();
        if (visit.speaking().get() || listened) {
            Words said = words();
            callOff =
                    context.touch()
                            .timer()
                            .after(
                                    AFTER_CHIME,
                                    () ->
                                            say(
                                                    said.text("still-there.title")
                                                            + " "
                                                            + said.text("still-there.text")));
        }
    }

    /** The question was answered. */
    public void answered() {
        callOff.run();
        aloud.stop();
    }

    /** The focus has reached {@code node}. */
    public void focus(@Nullable Node node) {
        if (focused != null) {
            focused.getPseudoClassStates().removeListener(stateChanged);
        }
        focused = node;
        if (node != null) {
            node.getPseudoClassStates().addListener(stateChanged);
            sayControl(node);
        }
    }

    /** A control announces something. */
    public void announce(AnnouncementEvent event) {
        if (!visit.speaking().get()) {
            return;
        }
        if (event.getEventType() == AnnouncementEvent.PROBLEM) {
            say(event.text());
        } else if (typingAloud() && !untouched) {
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
        over = true;
        visit.speaking().set(false);
        callOff.run();
        focus(null);
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
        tell(Panel.Reason.BROKEN);
    }

    private void whenHeard(Runnable action) {
        Node screen = frame.uppermost();
        context.speech()
                .find(
                        language(),
                        voice -> {
                            if (over || !frame.uppermost().equals(screen)) {
                                return;
                            }
                            switch (voice) {
                                case Voice.READY -> action.run();
                                case Voice.NO_VOICE -> tell(Panel.Reason.NO_VOICE);
                                case Voice.NO_ENGINE -> tell(Panel.Reason.NO_ENGINE);
                                case Voice.NO_SOUND -> tell(Panel.Reason.NO_SOUND);
                            }
                        });
    }

    private void tell(Panel.Reason reason) {
        visit.speaking().set(false);
        visit.navigator().show(new Panel.NotHeard(reason));
    }

    private void read(boolean withBar, List<String> before) {
        Node screen = frame.uppermost();
        boolean ask = visit.spokenTyping() == SpokenTyping.NOT_ASKED;
        if (ask && !forStaff() && ReadingOrder.holdsTyping(screen)) {
            visit.navigator().show(new Panel.HearTyping());
            return;
        }
        aloud.stop();
        if (withBar) {
            Touch touch = visit.touch(context.touch());
            boolean beside =
                    touch.metrics().with(visit.preferences().get().textSize()).bandBeside();
            bar = new ListenBar(touch, words(), beside, aloud);
            bar.show(aloud.delivery());
            // The focus that comes to the bar by itself must not interrupt what is asked for.
            untouched = true;
            frame.dock(Optional.of(bar), beside);
        }
        frame.applyCss();
        frame.layout();
        List<SpokenSentence> sentences = new ArrayList<>();
        before.forEach(text ->
                sentences.add(
                        new SpokenSentence(
                                screen, text, language(), new Sentences.Span(0, text.length()))));
        sentences.addAll(ReadingOrder.of(screen, words(), typingAloud()));
        aloud.read(sentences);
    }

    private void sayControl(Node node) {
        boolean key = ControlSpeech.isKey(node);
        if (visit.speaking().get() && !untouched && (!key || typingAloud())) {
            ControlSpeech.of(node).map(this::said).ifPresent(this::say);
        }
    }

    private String said(Control control) {
        return control.said(words());
    }

    /** What is read in a bar pauses for it; anything else gives way. */
    private void say(String text) {
        if (!over) {
            aloud.say(text, language(), bar != null);
        }
    }

    private boolean typingAloud() {
        return !forStaff() && visit.spokenTyping() == SpokenTyping.ALOUD;
    }

    private boolean forStaff() {
        return zone().forStaff();
    }

    private Zone zone() {
        return Zone.of(visit.navigator().route().get());
    }

    private Words words() {
        return context.words().apply(language());
    }

    private Locale language() {
        return visit.preferences().get().language();
    }
}
