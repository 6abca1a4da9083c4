package org.askwell.callback.view;

import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.askwell.ui.control.ErrorNote;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.text.Heading;
import org.askwell.ui.theme.ScreenMetrics;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lays out one question of the form: how far the person is, the question, what is wrong, the
 * answers, and the way back and on; as {@link FormSpace} has room for them.
 */
final class FormFrame extends TextSized {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");
    private static final double WIDEST_EM = 48;
    private static final double WIDEST_FIELD_EM = 30;
    private static final double NARROWEST_FIELD_EM = 8;
    private final double gap;
    private final double margin;
    private final Heading title;
    private final ErrorNote error = new ErrorNote();
    private @Nullable Region step;
    private @Nullable Region body;
    private @Nullable Region field;
    private @Nullable Region aside;
    private final StackPane left = new StackPane();
    private final StackPane right = new StackPane();
    private Optional<TouchButton> earlier = Optional.empty();
    private FormSpace room = FormSpace.LEAST;

    /** A frame with a question and nothing else yet. */
    FormFrame(ScreenMetrics metrics, String question) {
        gap = metrics.gap();
        margin = metrics.margin();
        title = new Heading(question);
        title.getStyleClass().add("question");
        getStyleClass().add("form-frame");
        em().subscribe(this::measure);
        widthProperty().subscribe(this::measure);
        heightProperty().subscribe(this::measure);
        error.textProperty().subscribe(_ -> requestLayout());
        gather();
    }

    /** Says how far the person is. */
    FormFrame step(Region bar) {
        step = bar;
        return gather();
    }

    /** Fills what is left with {@code answers}. */
    FormFrame body(Region answers) {
        body = answers;
        return gather();
    }

    /** Puts one field below the question. */
    FormFrame field(Region typed) {
        field = typed;
        return gather();
    }

    /** Puts {@code keys} beside everything, or below the field where the screen is upright. */
    FormFrame aside(Region keys) {
        aside = keys;
        return gather();
    }

    /** Puts a button at the foot on the left. */
    FormFrame left(TouchButton button) {
        return put(left, button);
    }

    /** Puts a button in the place of the left one on all pages but the first. */
    FormFrame earlier(TouchButton button) {
        earlier = Optional.of(button);
        button.setVisible(false);
        return put(left, button);
    }

    /** Shows the button for the page before, or the left one. */
    void showEarlier(boolean shown) {
        left.getChildren()
                .forEach(button ->
                        button.setVisible(earlier.stream().anyMatch(button::equals) == shown));
    }

    /** Puts a button at the foot on the right. */
    FormFrame right(Region button) {
        return put(right, button);
    }

    private FormFrame put(StackPane place, Region button) {
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        place.getChildren().addFirst(button);
        return this;
    }

    ErrorNote error() {
        return error;
    }

    private FormFrame gather() {
        getChildren()
                .setAll(
                        Stream.of(step, title, error, field, body, aside, left, right)
                                .filter(Objects::nonNull)
                                .toList());
        return this;
    }

    private void measure() {
        room = FormSpace.of(getWidth(), getHeight(), em().get());
        pseudoClassStateChanged(COMPACT, room.compact());
        pseudoClassStateChanged(ROOMY, room == FormSpace.ROOMY);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double space = Math.max(gap, Math.floor(em().get() * room.betweenEm()));
        double width = Math.floor(Math.min(getWidth() - 2 * margin, WIDEST_EM * em().get()));
        double x = Math.floor((getWidth() - width) / 2);
        double bottom = getHeight() - gap;
        boolean beside = aside != null && getWidth() > getHeight();
        double footWidth = width;
        if (aside != null && beside) {
            double wide = aside.prefWidth(-1);
            double tall = aside.prefHeight(-1);
            double narrowed = width - wide - 4 * gap;
            boolean footBelow = narrowed < foot().least();
            double lowestKey = footBelow ? layOutFoot(x, width, gap, bottom) - 2 * gap : bottom;
            double y =
                    room.compact()
                            ? lowestKey - tall
                            : Math.max(gap, Math.floor((getHeight() - tall) / 2));
            aside.resizeRelocate(x + width - wide, y, wide, tall);
            width = narrowed;
            footWidth = footBelow ? footWidth : narrowed;
        }
        boolean asked =
                !error.isVisible()
                        || !(room == FormSpace.LEAST || (!beside && crowded(width, space)));
        title.setVisible(asked);
        if (step != null) {
            step.setVisible(asked);
        }
        double y = layOutQuestion(x, gap, width, beside, space);
        if (error.isVisible()) {
            double height = Math.ceil(error.prefHeight(width));
            error.resizeRelocate(x, y, width, height);
            y += height + space;
        }
        double foot = layOutFoot(x, footWidth, y, bottom);
        if (field != null && !fieldInRow(width)) {
            double wide = Math.min(width, WIDEST_FIELD_EM * em().get());
            double height = field.prefHeight(wide);
            field.resizeRelocate(x, y, wide, height);
            y += height + space;
        }
        if (aside != null && !beside) {
            double wide = aside.prefWidth(-1);
            double middle = Math.floor((Math.min(width, WIDEST_FIELD_EM * em().get()) - wide) / 2);
            aside.resizeRelocate(x + middle, y, wide, aside.prefHeight(-1));
        }
        if (body != null) {
            body.resizeRelocate(x, y, width, Math.max(0, foot - space - y));
        }
    }

    /** Whether the keys below everything else do not find place. */
    private boolean crowded(double width, double space) {
        double needed = 2 * gap;
        for (Node part : getManagedChildren()) {
            boolean below = !List.of(left, right).contains(part) && !part.equals(body);
            needed += below ? part.prefHeight(width) + space : 0;
        }
        return aside != null && needed + foot().height(width) > getHeight();
    }

    /** Returns where what follows begins. */
    private double layOutQuestion(
            double x, double top, double width, boolean beside, double space) {
        double y = top;
        double questionWidth = width;
        if (step != null && room.compact() && beside && aside != null) {
            double wide = Math.ceil(step.minWidth(-1));
            double end = aside.getLayoutX() + aside.getWidth();
            step.resizeRelocate(end - wide, top, wide, Math.ceil(step.prefHeight(wide)));
        } else if (step != null && room.compact()) {
            double wide = Math.ceil(step.minWidth(-1));
            questionWidth = width - wide - 2 * gap;
            step.resizeRelocate(x + width - wide, top, wide, Math.ceil(step.prefHeight(wide)));
        } else if (step != null) {
            double height = Math.ceil(step.prefHeight(width));
            step.resizeRelocate(x, top, width, height);
            y += height + space;
        }
        if (!title.isVisible()) {
            return y;
        }
        y += room == FormSpace.ROOMY ? space : 0;
        double height = Math.ceil(title.prefHeight(questionWidth));
        title.resizeRelocate(x, y, questionWidth, height);
        return y + height + space;
    }

    /** Returns the upper edge of the foot. */
    private double layOutFoot(double x, double width, double top, double bottom) {
        FormFoot foot = foot();
        FormFoot.Widths widths = foot.widths(width);
        double height = foot.height(width);
        double y = bottom - height;
        if (field != null && fieldInRow(width)) {
            height = Math.max(height, field.prefHeight(widths.spare()));
            y = top;
            field.resizeRelocate(x + widths.left() + gap, y, widths.spare(), height);
        }
        foot.place(new BoundingBox(x, y, width, height));
        return y;
    }

    private FormFoot foot() {
        return new FormFoot(gap, left, right);
    }

    /** Whether the field stands between the buttons. */
    private boolean fieldInRow(double width) {
        return aside == null
                && !left.getChildren().isEmpty()
                && !right.getChildren().isEmpty()
                && room == FormSpace.LEAST
                && foot().widths(width).spare() > NARROWEST_FIELD_EM * em().get();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
