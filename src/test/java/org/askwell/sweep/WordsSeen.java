package org.askwell.sweep;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.LongText;
import org.askwell.words.Script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which of the interface's own words have not been seen yet, so that a state that no walk comes to
 * is found: an error that nobody met has words that nobody saw.
 */
public final class WordsSeen {
    private static final String ONLY_HEARD = "speech.";

    /** What a screen says only where it has room to spare, or has too little. */
    private static final Set<String> WHERE_THERE_IS_ROOM =
            Set.of(
                    "attract.speak",
                    "easier.lower",
                    "keyboard.forms",
                    "search.count",
                    "search.hint",
                    "search.hint-words",
                    "staff.gate.why",
                    "staff.told.more",
                    "staff.workbench.choose",
                    "staff.workbench.title");

    /** Said of translations, which are drafts; what is said instead of originals. */
    private static final Set<String> OF_TRANSLATIONS = Set.of("draft.notice", "topic.source-draft");

    private static final Set<String> OF_ORIGINALS = Set.of("topic.source", "topic.source-reviewed");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** The parts of each text beside its places, which may hold anything. */
    private final Map<String, List<String>> unseen = new TreeMap<>();

    /** What was seen, so that nothing is looked for in it again. */
    private final Set<String> seen = new HashSet<>();

    private WordsSeen() {}

    /** All words in {@code language}, none of them seen yet. */
    public static WordsSeen none(Locale language) {
        Path file = Path.of("assets/words", language.getLanguage() + ".json");
        WordsSeen words = new WordsSeen();
        try {
            for (Map.Entry<String, JsonElement> entry :
                    JsonParser.parseString(Files.readString(file)).getAsJsonObject().entrySet()) {
                words.unseen.put(
                        entry.getKey(), List.of(PLACE.split(entry.getValue().getAsString())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Whether {@code text} has {@code parts} in their order, and anything between them. */
    private static boolean holds(String text, List<String> parts) {
        int from = 0;
        for (String part : parts) {
            int at = text.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }

    /** Sees the words of the uppermost layer of {@code scene}, and what its controls are called. */
    public void see(Scene scene) {
        Layer.of(scene).nodes().stream()
                .flatMap(WordsSeen::texts)
                .filter(seen::add)
                .map(Script::withoutMarks)
                .forEach(text -> unseen.values().removeIf(parts -> holds(text, parts)));
    }

    private static Stream<String> texts(Node node) {
        // All pages of a text are seen where it does not find its place on one.
        Stream<String> broken =
                node instanceof Pages pages
                        ? pages.getChildrenUnmodifiable().stream()
                                .filter(LongText.class::isInstance)
                                .map(item -> ((LongText) item).getText())
                        : Stream.of();
        String shown =
                switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case Text text -> text.getText();
                    default -> "";
                };
        return Stream.concat(broken, texts(node, shown));
    }

    private static Stream<String> texts(Node node, String shown) {
        return Stream.of(shown, Objects.requireNonNullElse(node.getAccessibleText(), ""));
    }

    /** The keys of the words that have not been seen and should have been on {@code surface}. */
    List<String> missed(Surface surface) {
        boolean original = surface.language().equals(Locale.ENGLISH);
        return unseen.keySet().stream()
                .filter(key -> !key.startsWith(ONLY_HEARD))
                .filter(key -> !WHERE_THERE_IS_ROOM.contains(key))
                .filter(key -> !(original && OF_TRANSLATIONS.contains(key)))
                .filter(key -> original || !OF_ORIGINALS.contains(key))
                .toList();
    }
}
