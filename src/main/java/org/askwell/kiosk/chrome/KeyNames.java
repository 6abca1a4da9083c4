package org.askwell.kiosk.chrome;

import javafx.scene.input.KeyCode;

import org.askwell.site.KeyName;
import org.askwell.site.KeySettings;
import org.askwell.site.NavigationAction;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the keys of this kiosk are called, and what they do, in the words of a language. */
public final class KeyNames {
    private final KeySettings keys;
    private final Words words;

    public KeyNames(KeySettings keys, Words words) {
        this.keys = keys;
        this.words = words;
    }

    /** A line for each thing that some key does. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<String> arrows =
                Stream.of(
                                NavigationAction.LEFT,
                                NavigationAction.RIGHT,
                                NavigationAction.UP,
                                NavigationAction.DOWN)
                        .map(this::name)
                        .flatMap(Optional::stream)
                        .toList();
        if (!arrows.isEmpty()) {
            lines.add(words.text("keys.move", words.leftToRight(String.join(" ", arrows))));
        }
        add(lines, NavigationAction.SELECT, "keys.select");
        add(lines, NavigationAction.BACK, "keys.back");
        add(lines, NavigationAction.HOME, "keys.home");
        add(lines, NavigationAction.HELP, "keys.help");
        add(lines, NavigationAction.SPEAK, "keys.speak");
        return lines;
    }

    /** How to have every screen read aloud; empty where no key does it. */
    public Optional<String> howToHear() {
        return name(NavigationAction.SPEAK)
                .map(key -> words.text("attract.speak", words.leftToRight(key)));
    }

    private void add(List<String> lines, NavigationAction action, String text) {
        name(action).map(key -> words.text(text, words.leftToRight(key))).ifPresent(lines::add);
    }

    /** The usual one of the keys for {@code action}, as keyboards have it on them. */
    private Optional<String> name(NavigationAction action) {
        return keys.keys(action).stream()
                .min(Comparator.comparing(KeyNames::rare).thenComparing(Comparator.naturalOrder()))
                .map(KeyNames::onKeyboard);
    }

    private static boolean rare(KeyName key) {
        return key == KeyName.HELP || key.name().startsWith("KP_");
    }

    private static String onKeyboard(KeyName key) {
        return switch (key) {
            case LEFT -> "←";
            case RIGHT -> "→";
            case UP -> "↑";
            case DOWN -> "↓";
            default -> KeyCode.valueOf(key.name()).getName();
        };
    }
}
