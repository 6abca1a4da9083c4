package org.askwell.kiosk.hearing;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.askwell.kiosk.chrome.DraftScreen;
import org.askwell.kiosk.visit.Frame;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.ui.control.AnnouncementEvent;
import org.askwell.ui.control.TypedEvent;
import org.askwell.words.Words;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Says in speaking mode, each time the picture is laid out, what is new: what was typed or is
 * wrong, then what the screen says, then what has the focus.
 */
final class SpeakingMode {
    private final Visit visit;
    private final Frame frame;
    private final Supplier<Words> words;
    private final ReadAloud aloud;
    private final ScreenChanges changes = new ScreenChanges();
    private final FocusSpeech focus = new FocusSpeech();
    private final TypingSpeech typing = new TypingSpeech();
    private final List<String> announced = new ArrayList<>();
    private List<String> latest = List.of();
    private Wanted wanted = new Wanted.Nothing();
    private Optional<Place> shown = Optional.empty();
    private Optional<Place> read = Optional.empty();
    private boolean untouched = true;
    private boolean byKeys;

    /** Where the person is, and in which language. */
    record Place(Route route, Optional<Panel> panel, Locale language) {}

    /** How much of the screen is to be said. */
    private sealed interface Wanted {
        /** Nothing yet: it is not known whether it can be heard. */
        record Nothing() implements Wanted {}

        /** What it did not say before. */
        record Changes() implements Wanted {}

        /** All of it, after {@code before}. */
        record Whole(List<String> before) implements Wanted {}

        /** How it begins: the person knows it and comes back to it. */
        record Beginning() implements Wanted {}
    }

    /**
     * @param words in the language of the person
     * @param aloud says what is to be said
     */
    SpeakingMode(Visit visit, Frame frame, Supplier<Words> words, ReadAloud aloud) {
        this.visit = visit;
        this.frame = frame;
        this.words = words;
        this.aloud = aloud;
    }

    /** The person has touched the screen or pressed a key: nothing is said of what was before. */
    void touched() {
        untouched = false;
        if (visit.speaking().get() && !barShows()) {
            aloud.stop();
        }
    }

    /** Whether the person goes on by keys, so that they have to know what has the focus. */
    void goBy(boolean keys) {
        byKeys = keys;
    }

    /** What the focus reaches now, it reaches by itself. */
    void awaitTouch() {
        untouched = true;
    }

    /** Whether {@code now} is where the person has been, so that only changes are to be said. */
    boolean stays(Place now) {
        return shown.equals(Optional.of(now));
    }

    /** Nothing is said until it is known how the person comes to {@code arrive}. */
    void hold() {
        awaitTouch();
        wanted = new Wanted.Nothing();
    }

    /** The person comes to {@code now}, all of which is to be said unless it was before. */
    void arrive(Place now, List<String> before) {
        boolean back = shown.flatMap(Place::panel).isPresent() && read.equals(Optional.of(now));
        wanted =
                back && before.isEmpty()
                        ? new Wanted.Beginning()
                        : new Wanted.Whole(List.copyOf(before));
        shown = Optional.of(now);
        read = now.panel().isPresent() ? read : shown;
        focus.forget();
    }

    /** A control announces something. */
    void announce(AnnouncementEvent event) {
        if (heard()) {
            announced.add(event.text());
        }
    }

    /** Something is typed. */
    void typed(TypedEvent event) {
        if (heard()) {
            typing.hear(event);
        }
    }

    /** Everything has been read: where the person is comes last. */
    void finished() {
        focus.forget();
        Platform.requestNextPulse();
    }

    /** The picture is laid out. */
    void drawn() {
        if (heard() && frame.asks()) {
            sayFocus();
        } else if (heard()) {
            sayNews();
        }
    }

    /** Whether the next picture has more to say than what has the focus. */
    boolean awaitsNews() {
        return !(wanted instanceof Wanted.Changes) || !announced.isEmpty();
    }

    /** Says {@code node}, once more if it was said before. */
    void name(Node node) {
        if (heard()) {
            focus.forget();
            aloud.say(focusNow(node), barShows());
        }
    }

    /** Says {@code text}. */
    void tell(String text) {
        if (heard()) {
            aloud.say(List.of(whole(text)), barShows());
        }
    }

    /** Nothing of what was said is kept. */
    void forget() {
        shown = Optional.empty();
        read = Optional.empty();
        wanted = new Wanted.Nothing();
        latest = List.of();
        announced.clear();
        changes.learn(List.of());
        focus.forget();
        typing.forget();
    }

    private boolean heard() {
        return visit.speaking().get() && !visit.zone().forStaff();
    }

    private boolean barShows() {
        return frame.cover(Frame.Cover.BAR).isPresent();
    }

    private void sayNews() {
        if (wanted instanceof Wanted.Nothing) {
            return;
        }
        List<SpokenSentence> now =
                ReadingOrder.of(frame.uppermost(), words.get(), visit.typingAloud());
        if (!settled(now)) {
            Platform.requestNextPulse();
            return;
        }
        List<SpokenSentence> told = announcements();
        List<SpokenSentence> news = news(now, told);
        if (!news.isEmpty()) {
            told.addAll(news);
            untouched = true;
            aloud.read(told);
        } else if (!told.isEmpty()) {
            focused().map(this::focusNow).ifPresent(told::addAll);
            aloud.say(told, barShows());
        } else {
            sayFocus();
        }
    }

    /** Pages can find their breaks in the next picture only. */
    private boolean settled(List<SpokenSentence> now) {
        List<String> before = latest;
        latest = now.stream().map(SpokenSentence::text).toList();
        return latest.equals(before);
    }

    private List<SpokenSentence> announcements() {
        List<SpokenSentence> told = new ArrayList<>();
        typing.take(words.get(), visit.typingAloud()).ifPresent(text -> told.add(whole(text)));
        announced.forEach(text -> told.add(whole(text)));
        announced.clear();
        return told;
    }

    private SpokenSentence whole(String text) {
        return SpokenSentence.whole(frame.uppermost(), text, words.get().language());
    }

    /** What is to be said of {@code now}, without what is {@code told} already. */
    private List<SpokenSentence> news(List<SpokenSentence> now, List<SpokenSentence> told) {
        Wanted how = wanted;
        wanted = new Wanted.Changes();
        if (how instanceof Wanted.Changes) {
            if (aloud.reading() && untouched) {
                // A page that finds its breaks is no news.
                changes.learn(now);
                return List.of();
            }
            return changes.take(now, focused().orElse(null)).stream()
                    .filter(sentence ->
                            told.stream().noneMatch(each -> each.text().contains(sentence.text())))
                    .toList();
        }
        changes.learn(now);
        List<SpokenSentence> all = new ArrayList<>();
        if (how instanceof Wanted.Whole(List<String> before)) {
            before.forEach(text -> all.add(whole(text)));
            all.addAll(now);
        } else {
            now.stream()
                    .filter(sentence -> !DraftScreen.isNotice(sentence.node()))
                    .findFirst()
                    .ifPresent(all::add);
        }
        return all;
    }

    /** What has the focus is said once the rest has been. */
    private void sayFocus() {
        if (aloud.reading() && (untouched || !focused().filter(focus::elsewhere).isPresent())) {
            return;
        }
        focused()
                .filter(node -> (!untouched || byKeys) && !(frame.asks() && node.isDisabled()))
                .map(this::focusNow)
                .filter(said -> !said.isEmpty())
                .ifPresent(said -> aloud.say(said, barShows()));
    }

    private List<SpokenSentence> focusNow(Node node) {
        return focus.take(node, words.get(), visit.typingAloud());
    }

    private Optional<Node> focused() {
        @Nullable Scene scene = frame.getScene();
        return scene == null ? Optional.empty() : Optional.ofNullable(scene.getFocusOwner());
    }
}
