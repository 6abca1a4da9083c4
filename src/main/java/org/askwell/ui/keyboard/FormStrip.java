package org.askwell.ui.keyboard;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import java.util.List;

/**
 * The place for the forms of a letter: a row above the keys, which otherwise says how to bring
 * them, or columns beside the keys.
 */
final class FormStrip extends GridPane {
    private final KeySizes sizes;
    private final int columns;
    private final Label hint;

    /**
     * A place with nothing in it yet.
     *
     * @param columns of the keyboard
     * @param rows of the keyboard
     * @param hint how to bring the forms
     */
    FormStrip(KeySizes sizes, int columns, int rows, String hint) {
        this.sizes = sizes;
        this.columns = sizes.beside() > 0 ? sizes.beside() : columns;
        this.hint = new Label(hint);
        getStyleClass().add("forms");
        setHgap(sizes.gap());
        setVgap(sizes.gap());
        double width = sizes.across(this.columns);
        double height = sizes.down(sizes.beside() > 0 ? rows : 1);
        setMinSize(width, height);
        setPrefSize(width, height);
        this.hint.getStyleClass().add("hint");
        this.hint.setStyle("-fx-font-size: " + sizes.label(hint, columns) + "px;");
        this.hint.setAlignment(Pos.CENTER);
        this.hint.setPrefSize(width, height);
        show(List.of(), 0);
    }

    /** Shows {@code forms}, as near as may be to the column of the letter that they are of. */
    void show(List<KeyButton> forms, int column) {
        getChildren().clear();
        boolean row = sizes.beside() == 0;
        int most = Math.max(0, columns - forms.size());
        int first = row ? Math.clamp(column - forms.size() / 2, 0, most) : 0;
        setTranslateX(forms.isEmpty() ? 0 : first * (sizes.width() + sizes.gap()));
        for (int i = 0; i < forms.size(); i++) {
            add(forms.get(i), i % columns, i / columns);
        }
        if (forms.isEmpty() && row) {
            add(hint, 0, 0);
        }
    }
}
