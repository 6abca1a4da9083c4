package org.askwell.ui.keyboard;

import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.askwell.ui.control.FocusRing;
import org.askwell.ui.control.TypedEvent;
import org.askwell.ui.theme.ScreenMetrics;

import java.text.Bidi;

/**
 * Shows typed text with a caret at its end, which stays in view when the text is long.
 *
 * <p>A keyboard that is plugged in writes into it; combinations with Ctrl, Alt or Meta do nothing,
 * so that nothing can be brought back, copied or pasted.
 */
public final class TypedField extends Region {
    private static final double CARET_MM = 0.7;

    private final TypingTarget target;
    private final double side;
    private final double caretWidth;
    private final Label shown = new Label();
    private final Region caret = new Region();
    private final Rectangle window = new Rectangle();
    private final Region line = new Region();

    /**
     * A field for {@code target}.
     *
     * @param label what is to be typed, for those who hear the screen
     */
    public TypedField(ScreenMetrics metrics, TypingTarget target, String label) {
        this.target = target;
        side = metrics.target();
        caretWidth = Math.max(2, metrics.px(CARET_MM));
        getStyleClass().add("typed-field");
        line.getStyleClass().add("line");
        caret.getStyleClass().add("caret");
        shown.setMinWidth(USE_PREF_SIZE);
        shown.textProperty().bind(target.text());
        shown.setClip(window);
        getChildren().setAll(line, shown, caret);
        shown.textProperty().subscribe(this::tell);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        setAccessibleText(label);
        FocusRing.on(this, metrics, "");
        target.text().subscribe(text -> setNodeOrientation(direction(text)));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        setInputMethodRequests(new CaretRequests(caret));
        setOnInputMethodTextChanged(composed -> insert(composed.getCommitted()));
    }

    /** What is typed so far, as it is shown. */
    public String typed() {
        return shown.getText();
    }

    private void tell(String before, String now) {
        fireEvent(new TypedEvent(before, now));
    }

    /** What is typed runs as its letters do, whichever way the screen runs; so do its digits. */
    private static NodeOrientation direction(String text) {
        if (text.isBlank()) {
            return NodeOrientation.INHERIT;
        }
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? NodeOrientation.LEFT_TO_RIGHT
                : NodeOrientation.RIGHT_TO_LEFT;
    }

    /** Writes what {@code key} writes, or takes a letter away; whether the key is for a field. */
    public boolean take(KeyEvent key) {
        if (key.getEventType().equals(KeyEvent.KEY_TYPED)) {
            return write(key);
        }
        boolean delete = key.getCode() == KeyCode.BACK_SPACE && !key.isShortcutDown();
        if (delete) {
            target.deleteBack();
        }
        // What the space bar writes is typed afterwards; it must not also press a button.
        return delete || key.getCode() == KeyCode.SPACE;
    }

    private boolean write(KeyEvent key) {
        String typed = key.getCharacter();
        boolean shortcut = key.isControlDown() != key.isAltDown() || key.isMetaDown();
        return !shortcut && insert(typed);
    }

    /** Writes {@code typed} unless a key stands for something else by it; whether it did. */
    private boolean insert(String typed) {
        boolean writes = !typed.isEmpty() && typed.codePoints().noneMatch(Character::isISOControl);
        if (writes) {
            target.insert(typed);
        }
        return writes;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = getWidth() - insets.getLeft() - insets.getRight() - caretWidth;
        double text = Math.ceil(shown.prefWidth(-1));
        double height = Math.ceil(shown.prefHeight(-1));
        double hidden = Math.max(0, text - inner);
        double y = snapPositionY((getHeight() - height) / 2);
        line.resizeRelocate(0, 0, getWidth(), getHeight());
        shown.resizeRelocate(insets.getLeft() - hidden, y, text, height);
        window.setX(hidden);
        window.setWidth(inner);
        window.setHeight(height);
        caret.resizeRelocate(
                snapPositionX(insets.getLeft() + text - hidden), y, caretWidth, height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return side * 2;
    }

    @Override
    protected double computePrefWidth(double height) {
        return side * 2;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        return Math.max(
                side, Math.ceil(shown.prefHeight(-1)) + insets.getTop() + insets.getBottom());
    }
}
