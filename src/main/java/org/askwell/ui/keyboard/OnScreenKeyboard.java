package org.askwell.ui.keyboard;

import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.askwell.ui.Spoken;
import org.askwell.ui.Touch;
import org.askwell.ui.control.AnnouncementEvent;
import org.askwell.ui.control.Icon;
import org.askwell.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A keyboard in the scene that writes into a {@link TypingTarget}.
 *
 * <p>Accents are reached by pages of their own, by keys that put a mark on the last letter, and by
 * holding a letter: its forms then show beside or above the keys, all of which stay.
 */
public final class OnScreenKeyboard extends StackPane {
    private final Touch touch;
    private final KeyboardLayout layout;
    private final Words words;
    private final KeyboardState state;
    private final KeySizes sizes;
    private final StackPane place = new StackPane();
    private final FormStrip strip;
    private final Map<String, Board> boards = new HashMap<>();

    /** Keys that have come under the finger that is down. */
    private final List<KeyButton> fresh = new ArrayList<>();

    private Board shown = Board.empty();

    /** The column of the letter that was held last. */
    private int heldColumn;

    /**
     * A page of keys.
     *
     * @param labels write on the keys what they would now write
     */
    private record Board(List<KeyButton> keys, List<Runnable> labels, GridPane grid) {
        private static Board empty() {
            return new Board(new ArrayList<>(), new ArrayList<>(), new GridPane());
        }
    }

    /**
     * A keyboard that shows its first page.
     *
     * @param capitals whether each word begins with a capital, as names do
     */
    public OnScreenKeyboard(
            Touch touch, Keyboard keyboard, Words words, TypingTarget target, boolean capitals) {
        this.touch = touch;
        this.layout = keyboard.layout();
        this.words = words;
        sizes = KeySizes.of(touch.metrics(), keyboard);
        state = new KeyboardState(layout, target, capitals, words.language());
        getStyleClass().add("keyboard");
        Spoken.SILENT.mark(this);
        setPadding(new Insets(touch.metrics().gap()));
        setAlignment(Pos.CENTER);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        place.setAlignment(Pos.TOP_LEFT);
        place.setMinHeight(sizes.down(layout.rows()));
        strip = new FormStrip(sizes, layout.columns(), layout.rows(), words.text("keyboard.forms"));
        getChildren().setAll(sizes.beside() > 0 ? beside() : above());
        state.page().subscribe(this::showPage);
        state.forms().subscribe(this::showForms);
        state.shift().subscribe(this::relabel);
        state.typed().subscribe(this::relabel);
        fresh.clear();
    }

    /** Stops what a held key is doing. */
    public void release() {
        shown.keys().forEach(KeyButton::release);
    }

    /** A finger that goes up may bounce onto what has come under it. */
    private void rest() {
        fresh.forEach(KeyButton::rest);
        fresh.clear();
    }

    /** The keys stay in the middle as far as they can. */
    private HBox beside() {
        Region balance = new Region();
        double apart = touch.metrics().gap() * 2;
        balance.setPrefWidth(sizes.across(sizes.beside()) + apart);
        balance.setMinWidth(0);
        place.setMinWidth(sizes.across(layout.columns()));
        HBox row = new HBox(balance, place, strip);
        HBox.setMargin(strip, new Insets(0, 0, 0, apart));
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private VBox above() {
        VBox column = new VBox(sizes.gap(), strip, place);
        column.setMaxWidth(sizes.across(layout.columns()));
        return column;
    }

    private void relabel() {
        shown.labels().forEach(Runnable::run);
    }

    private void showPage(String name) {
        release();
        Board known = boards.get(name);
        shown = known == null ? Board.empty() : known;
        if (known == null) {
            boards.put(name, shown);
            fill(shown, layout.pages().getOrDefault(name, List.of()));
        }
        relabel();
        place.getChildren().setAll(shown.grid());
        fresh.addAll(shown.keys());
    }

    private void fill(Board board, List<List<KeyCap>> rows) {
        board.grid().setHgap(sizes.gap());
        board.grid().setVgap(sizes.gap());
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (KeyCap key : rows.get(row)) {
                KeyButton button = button(key, column);
                board.grid().add(button, column, row, key.columns(), 1);
                board.keys().add(button);
                column += key.columns();
            }
        }
    }

    private void showForms(List<String> forms) {
        List<KeyButton> shownForms =
                forms.stream()
                        .map(form -> written(state.writtenAsLast(form), 1, () -> state.form(form)))
                        .toList();
        fresh.addAll(shownForms);
        strip.show(shownForms, heldColumn);
        if (!forms.isEmpty()) {
            AnnouncementEvent.news(this, words.text("speech.forms", forms.size()));
        }
    }

    private KeyButton button(KeyCap key, int column) {
        return switch (key) {
            case KeyCap.Letter(String text, int columns) -> letter(text, column, columns);
            case KeyCap.Mark(String combining, int columns) -> {
                KeyButton mark = written("", columns, () -> state.mark(combining));
                shown.labels().add(() -> mark.setText(state.marked(combining)));
                yield mark;
            }
            case KeyCap.Action(KeyCap.Kind kind, int columns) -> action(kind, columns);
            case KeyCap.Turn(String page, String label, int columns) -> {
                KeyButton turn = labelled(label, columns, () -> state.turn(page));
                turn.getStyleClass().add("action");
                Spoken.as(turn, words.text("speech.keys-page." + wordKey(page)));
                yield turn;
            }
        };
    }

    private KeyButton letter(String text, int column, int columns) {
        KeyButton key =
                written("", columns, () -> state.letter(text))
                        .whenHeld(() -> {
                            heldColumn = column;
                            state.offer(text);
                        });
        shown.labels().add(() -> key.setText(state.written(text)));
        return key;
    }

    private KeyButton action(KeyCap.Kind kind, int columns) {
        Runnable press = () -> state.act(kind);
        return switch (kind) {
            case SPACE -> labelled(words.text("keyboard.space"), columns, press);
            case CLEAR -> {
                KeyButton key = labelled(words.text("keyboard.clear"), columns, press);
                key.getStyleClass().add("action");
                yield key;
            }
            case DELETE -> {
                KeyButton key = sign("", columns, press).repeating();
                key.getStyleClass().add("action");
                key.setGraphic(Icon.DELETE.sized(sizes.icon()));
                key.setAccessibleText(words.text("keyboard.delete"));
                yield key;
            }
            case SHIFT -> {
                KeyButton key = sign("", columns, press);
                key.getStyleClass().add("action");
                FontIcon arrow = Icon.SHIFT.sized(sizes.icon());
                key.setGraphic(arrow);
                key.setAccessibleText(words.text("keyboard.shift"));
                shown.labels()
                        .add(() -> {
                            shiftIcon().showOn(arrow);
                            Spoken.as(key, words.text("speech.shift." + shiftName()));
                        });
                yield key;
            }
        };
    }

    /** The name of a page as a key of the words has it. */
    private static String wordKey(String page) {
        return page.replaceAll("\\p{Upper}", "-$0").toLowerCase(Locale.ROOT);
    }

    private String shiftName() {
        return switch (state.shift().get()) {
            case OFF -> "off";
            case WORD, ONCE -> "once";
            case LOCKED -> "locked";
        };
    }

    private Icon shiftIcon() {
        return switch (state.shift().get()) {
            case OFF -> Icon.SHIFT;
            case WORD, ONCE -> Icon.SHIFT_ONCE;
            case LOCKED -> Icon.SHIFT_LOCKED;
        };
    }

    private KeyButton labelled(String label, int columns, Runnable press) {
        return key(label, columns, sizes.label(label, columns), press);
    }

    /** A key that writes {@code sign}. */
    private KeyButton written(String sign, int columns, Runnable press) {
        KeyButton key = sign(sign, columns, press);
        Spoken.LETTER.mark(key);
        return key;
    }

    private KeyButton sign(String sign, int columns, Runnable press) {
        return key(sign, columns, sizes.letter(), press);
    }

    private KeyButton key(String text, int columns, double textSize, Runnable press) {
        KeyButton key =
                new KeyButton(touch, sizes.across(columns), sizes.height(), textSize, press);
        key.setText(text);
        key.whenLifted(this::rest);
        return key;
    }
}
