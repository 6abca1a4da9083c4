package org.askwell.ui.keyboard;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

import org.askwell.ui.Spoken;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Icon;
import org.askwell.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/**
 * A keyboard in the scene that writes into a {@link TypingTarget}.
 *
 * <p>Accents are reached by holding a letter and by pages of their own.
 */
public final class OnScreenKeyboard extends StackPane {
    private static final double LETTER_PART = 0.5;
    private static final double LABEL_PART = 0.36;
    private static final double ICON_PART = 0.42;
    private static final int BACK_COLUMNS = 2;

    private final Touch touch;
    private final KeyboardLayout layout;
    private final Words words;
    private final KeyboardState state;
    private final double side;
    private final double gap;
    private final GridPane grid = new GridPane();
    private final List<KeyButton> keys = new ArrayList<>();
    private final List<Runnable> relabel = new ArrayList<>();

    /**
     * A keyboard that shows its first page.
     *
     * @param capitals whether each word begins with a capital, as names do
     */
    public OnScreenKeyboard(
            Touch touch,
            KeyboardLayout layout,
            Words words,
            TypingTarget target,
            boolean capitals) {
        this.touch = touch;
        this.layout = layout;
        this.words = words;
        side = touch.metrics().key();
        gap = touch.metrics().keyGap();
        state = new KeyboardState(layout, target, capitals, words.language());
        getStyleClass().add("keyboard");
        Spoken.SILENT.mark(this);
        setPadding(new Insets(touch.metrics().gap()));
        setAlignment(Pos.CENTER);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        grid.setHgap(gap);
        grid.setVgap(gap);
        grid.setAlignment(Pos.CENTER);
        grid.setMinHeight(layout.rows() * (side + gap) - gap);
        getChildren().setAll(grid);
        state.face().subscribe(this::show);
        state.shift().subscribe(() -> relabel.forEach(Runnable::run));
    }

    /** Stops what a held key is doing. */
    public void release() {
        keys.forEach(KeyButton::release);
    }

    private void show(KeyboardState.Face face) {
        release();
        keys.clear();
        relabel.clear();
        grid.getChildren().clear();
        switch (face) {
            case KeyboardState.Face.Page(String name) -> showPage(name);
            case KeyboardState.Face.Forms(List<String> letters) -> showForms(letters);
        }
        relabel.forEach(Runnable::run);
    }

    private void showPage(String name) {
        List<List<KeyCap>> rows = layout.pages().getOrDefault(name, List.of());
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (KeyCap key : rows.get(row)) {
                place(button(key), column, row, key.columns());
                column += key.columns();
            }
        }
    }

    private void showForms(List<String> letters) {
        for (int i = 0; i < letters.size(); i++) {
            String form = letters.get(i);
            KeyButton key = key(1, LETTER_PART, () -> state.form(form));
            key.setText(form);
            place(key, i % layout.columns(), i / layout.columns(), 1);
        }
        KeyButton back = key(BACK_COLUMNS, LABEL_PART, state::turnBack);
        back.setText(words.text("keyboard.letters"));
        place(back, 0, layout.rows() - 1, BACK_COLUMNS);
    }

    private void place(KeyButton key, int column, int row, int columns) {
        GridPane.setHalignment(key, HPos.CENTER);
        grid.add(key, column, row, columns, 1);
        keys.add(key);
    }

    private KeyButton button(KeyCap key) {
        return switch (key) {
            case KeyCap.Letter(String text, int columns) -> letter(text, columns);
            case KeyCap.Action(KeyCap.Kind kind, int columns) -> action(kind, columns);
            case KeyCap.Turn(String page, String label, int columns) -> {
                KeyButton turn = key(columns, LABEL_PART, () -> state.turn(page));
                turn.setText(label);
                turn.getStyleClass().add("action");
                yield turn;
            }
        };
    }

    private KeyButton letter(String text, int columns) {
        KeyButton key =
                key(columns, LETTER_PART, () -> state.letter(text))
                        .whenHeld(() -> state.forms(text));
        relabel.add(() -> key.setText(state.written(text)));
        return key;
    }

    private KeyButton action(KeyCap.Kind kind, int columns) {
        KeyButton key = key(columns, LABEL_PART, () -> state.act(kind));
        key.getStyleClass().add("action");
        switch (kind) {
            case CLEAR -> key.setText(words.text("keyboard.clear"));
            case SPACE -> {
                key.setText(words.text("keyboard.space"));
                key.getStyleClass().remove("action");
            }
            case DELETE -> {
                key.repeating();
                key.setGraphic(Icon.DELETE.sized(side * ICON_PART));
                key.setAccessibleText(words.text("keyboard.delete"));
            }
            case SHIFT -> {
                FontIcon arrow = Icon.SHIFT.sized(side * ICON_PART);
                key.setGraphic(arrow);
                key.setAccessibleText(words.text("keyboard.shift"));
                relabel.add(() -> shiftIcon().showOn(arrow));
            }
        }
        return key;
    }

    private Icon shiftIcon() {
        return switch (state.shift().get()) {
            case OFF -> Icon.SHIFT;
            case WORD, ONCE -> Icon.SHIFT_ONCE;
            case LOCKED -> Icon.SHIFT_LOCKED;
        };
    }

    private KeyButton key(int columns, double textPart, Runnable press) {
        double width = columns * (side + gap) - gap;
        return new KeyButton(touch, width, side, Math.round(side * textPart), press);
    }
}
