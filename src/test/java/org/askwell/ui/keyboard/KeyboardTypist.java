package org.askwell.ui.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;

import org.askwell.ui.Pulse;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;
import org.askwell.words.Words;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Types names on the real keyboard of a language by what its keys show, with a trembling hand. */
final class KeyboardTypist {
    private static final int LONGEST = 200;

    private final SimpleStringProperty text = new SimpleStringProperty("");
    private final KeyWays ways;
    private final Words words;
    private final Random random;
    private final VirtualHand hand;
    private final Scene scene;
    private String page;

    KeyboardTypist(KeyboardLayout layout, Words words, ScreenMetrics metrics, Random random) {
        this.words = words;
        this.random = random;
        ways = new KeyWays(layout);
        page = layout.first();
        hand = new VirtualHand(metrics, random);
        OnScreenKeyboard board =
                new OnScreenKeyboard(
                        hand.touch(),
                        new Keyboard(layout, TextSize.NORMAL),
                        words,
                        new TypedText(text, LONGEST, () -> {}),
                        true);
        scene = new Scene(board, metrics.width(), metrics.height());
        Pulse.on(scene);
    }

    /** What stands in the field once {@code name} has been typed there. */
    String type(String name) {
        turnTo(KeyWays.action(KeyCap.Kind.CLEAR));
        hand.press(key(words.text("keyboard.clear")));
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(name);
        int from = 0;
        for (int to = letters.next(); to != BreakIterator.DONE; to = letters.next()) {
            letter(name.substring(from, to));
            from = to;
        }
        return text.get();
    }

    private void letter(String wanted) {
        String small = wanted.equals("\u0130") ? wanted : wanted.toLowerCase(Locale.ROOT);
        boolean direct = ways.turns(page, KeyWays.letter(small)).isPresent();
        Optional<String> holder = ways.holder(small).filter(_ -> !direct || random.nextBoolean());
        if (wanted.equals(" ")) {
            turnTo(KeyWays.action(KeyCap.Kind.SPACE));
            hand.press(key(words.text("keyboard.space")));
        } else if (holder.isPresent()) {
            turnTo(KeyWays.letter(holder.get()));
            boolean capital = !wanted.equals(small);
            hand.hold(shifted(capital ? holder.get().toUpperCase(Locale.ROOT) : holder.get()));
            Pulse.on(scene);
            hand.press(form(wanted));
        } else if (direct) {
            turnTo(KeyWays.letter(small));
            hand.press(shifted(wanted));
        } else {
            marked(wanted);
        }
    }

    private void marked(String wanted) {
        String apart = Normalizer.normalize(wanted, Normalizer.Form.NFD);
        int last = apart.length() - 1;
        assertThat(last).as("no key writes " + wanted).isPositive();
        letter(Normalizer.normalize(apart.substring(0, last), Normalizer.Form.NFC));
        turnTo(KeyWays.mark(apart.substring(last)));
        hand.press(key(wanted));
    }

    private void turnTo(Predicate<KeyCap> wanted) {
        ways.turns(page, wanted)
                .orElseThrow()
                .forEach(turn -> {
                    hand.press(key(turn.label()));
                    Pulse.on(scene);
                    page = turn.page();
                });
    }

    /** The key that writes {@code letter}, after Shift where the keys now write it otherwise. */
    private KeyButton shifted(String letter) {
        for (int i = 0; i < 2 && find(letter).isEmpty(); i++) {
            hand.press(
                    Keys.of(scene)
                            .filter(key ->
                                    Objects.equals(
                                            key.getAccessibleText(), words.text("keyboard.shift")))
                            .findFirst()
                            .orElseThrow());
        }
        return key(letter);
    }

    private KeyButton form(String form) {
        return Keys.in(scene.lookup(".forms"))
                .filter(key -> key.getText().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError(form + " after " + text.get()));
    }

    private KeyButton key(String label) {
        return find(label).orElseThrow(() -> new AssertionError(label + " after " + text.get()));
    }

    private Optional<KeyButton> find(String label) {
        return Keys.of(scene).filter(key -> key.getText().equals(label)).findFirst();
    }
}
