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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the keys of this kiosk are called, and what they do, in the words of a language. */
public final class KeyNames {
    private final KeySettings keys;
    private final Words words;

    public KeyNames(KeySettings keys, Words words) {
        this.keys = keys;
        this.words = words;
    }

    /**
     * What a key, or several, do.
     *
     * @param shown with the signs that keyboards have on them
     * @param said with the names of the keys
     */
    public record Line(String shown, String said) {}

    /** A line for each thing that some key does. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<KeyName> arrows =
                Stream.of(
                                NavigationAction.LEFT,
                                NavigationAction.RIGHT,
                                NavigationAction.UP,
                                NavigationAction.DOWN)
                        .map(this::usual)
                        .flatMap(Optional::stream)
                        .toList();
        if (!arrows.isEmpty()) {
            String signs =
                    arrows.stream().map(KeyNames::onKeyboard).collect(Collectors.joining(" "));
            String names =
                    arrows.stream()
                            .map(this::said)
                            .reduce((one, next) -> words.text("speech.between", one, next))
                            .orElse("");
            lines.add(
                    new Line(
                            words.text("keys.move", words.leftToRight(signs)),
                            words.text("keys.move", names)));
        }
        add(lines, NavigationAction.SELECT, "keys.select");
        add(lines, NavigationAction.BACK, "keys.back");
        add(lines, NavigationAction.HOME, "keys.home");
        add(lines, NavigationAction.HELP, "keys.help");
        add(lines, NavigationAction.SPEAK, "keys.speak");
        add(lines, NavigationAction.SCAN, "keys.scan");
        return lines;
    }

    /** How to have every screen read aloud; empty where no key does it. */
    public Optional<String> howToHear() {
        return usual(NavigationAction.SPEAK)
                .map(key -> words.text("attract.speak", words.leftToRight(onKeyboard(key))));
    }

    /** Which key reads every screen aloud, as it is said; empty where none does. */
    public Optional<String> saidHowToHear() {
        return usual(NavigationAction.SPEAK).map(this::said);
    }

    /** How to go on by keys, as it is said; empty where not every part of it has a key. */
    public Optional<String> howToGo() {
        return usual(NavigationAction.RIGHT)
                .flatMap(move ->
                        usual(NavigationAction.SELECT)
                                .flatMap(choose ->
                                        usual(NavigationAction.HELP)
                                                .map(help ->
                                                        words.text(
                                                                "speech.keys",
                                                                said(move),
                                                                said(choose),
                                                                said(help)))));
    }

    private void add(List<Line> lines, NavigationAction action, String text) {
        usual(action)
                .map(key ->
                        new Line(
                                words.text(text, words.leftToRight(onKeyboard(key))),
                                words.text(text, said(key))))
                .ifPresent(lines::add);
    }

    /** The usual one of the keys for {@code action}. */
    private Optional<KeyName> usual(NavigationAction action) {
        return keys.keys(action).stream()
                .min(Comparator.comparing(KeyNames::rare).thenComparing(Comparator.naturalOrder()));
    }

    /** What an engine says of {@code key} so that it is understood. */
    private String said(KeyName key) {
        return switch (key) {
            case LEFT -> words.text("speech.key.left");
            case RIGHT -> words.text("speech.key.right");
            case UP -> words.text("speech.key.up");
            case DOWN -> words.text("speech.key.down");
            case ESCAPE -> words.text("speech.key.escape");
            default -> onKeyboard(key);
        };
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
