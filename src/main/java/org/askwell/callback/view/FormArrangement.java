package org.askwell.callback.view;

import javafx.geometry.BoundingBox;
import javafx.scene.layout.Region;

import org.askwell.ui.paging.Pages;
import org.askwell.ui.theme.ScreenMetrics;

/**
 * Lays the parts of one question out.
 *
 * @param em px of the text
 */
record FormArrangement(FormPlaces places, FormSpace room, ScreenMetrics metrics, double em) {
    private static final double WIDEST_EM = 48;
    private static final double WIDEST_FIELD_EM = 30;
    private static final double NARROWEST_FIELD_EM = 8;
    private static final double LEAST_FOR_COLUMNS_EM = 56;

    /** How much of the width a question takes beside its answers. */
    private static final double QUESTION_PART = 0.36;

    /** Lays all parts into an area of {@code areaWidth} × {@code areaHeight} px. */
    void layOut(double areaWidth, double areaHeight) {
        if (places.body != null && inColumns(areaWidth, areaHeight)) {
            layOutColumns(places.body, areaWidth, areaHeight);
        } else if (places.field != null
                && places.aside != null
                && columnsFitKeys(places.field, places.aside, areaWidth, areaHeight)) {
            layOutKeysInColumn(places.field, places.aside, areaWidth, areaHeight);
        } else {
            layOutColumn(areaWidth, areaHeight);
        }
    }

    /** Whether the answers stand beside the question. */
    private boolean inColumns(double areaWidth, double areaHeight) {
        return places.field == null && places.aside == null && isBroad(areaWidth, areaHeight);
    }

    private boolean isBroad(double areaWidth, double areaHeight) {
        return !room.compact() && areaWidth > areaHeight && areaWidth >= LEAST_FOR_COLUMNS_EM * em;
    }

    /**
     * Whether what is typed, its keys and the ways on stand below each other beside the question.
     */
    private boolean columnsFitKeys(Region field, Region keys, double areaWidth, double areaHeight) {
        double width = answers(areaWidth).width();
        double needed = field.prefHeight(width) + keys.prefHeight(-1) + foot().height(width);
        return isBroad(areaWidth, areaHeight)
                && needed + 3 * space() + 2 * metrics.gap() <= areaHeight;
    }

    /** The question on one side; on the other what is typed, its keys, and the ways on. */
    private void layOutKeysInColumn(
            Region field, Region keys, double areaWidth, double areaHeight) {
        Column answers = answers(areaWidth);
        double x = answers.x();
        double foot = foot().height(answers.width());
        double typed = field.prefHeight(answers.width());
        double tall = keys.prefHeight(-1);
        double top = Math.floor((areaHeight - typed - tall - foot - 3 * space()) / 2);
        field.resizeRelocate(x, top, answers.width(), typed);
        double wide = keys.prefWidth(-1);
        double y = top + typed + space();
        keys.resizeRelocate(x + Math.floor((answers.width() - wide) / 2), y, wide, tall);
        y += tall + 2 * space();
        foot().place(new BoundingBox(x, y, answers.width(), foot));
        layOutAsking(areaWidth, top);
    }

    /**
     * The question on one side, with what is wrong; on the other the answers, and below them the
     * ways back and on.
     */
    private void layOutColumns(Region answers, double areaWidth, double areaHeight) {
        Column column = answers(areaWidth);
        double x = column.x();
        double width = column.width();
        double margin = metrics.margin();
        double foot = foot().height(width);
        double most = areaHeight - 2 * margin - foot - 2 * space();
        double tall = Math.min(most, liked(answers, width));
        double top = Math.floor((areaHeight - tall - 2 * space() - foot) / 2);
        answers.resizeRelocate(x, top, width, tall);
        foot().place(new BoundingBox(x, top + tall + 2 * space(), width, foot));
        layOutAsking(areaWidth, top);
    }

    /** How wide the question is beside its answers, in px. */
    private double asking(double areaWidth) {
        return Math.floor((areaWidth - 4 * metrics.margin()) * QUESTION_PART);
    }

    /** The place of the answers beside the question. */
    private Column answers(double areaWidth) {
        double x = asking(areaWidth) + 3 * metrics.margin();
        return new Column(x, 0, areaWidth - metrics.margin() - x);
    }

    /** The question from {@code top} down beside its answers, and below it what is wrong. */
    private void layOutAsking(double areaWidth, double top) {
        double width = asking(areaWidth);
        double x = metrics.margin();
        double y = layOutQuestion(new Column(x, top, width), false, 0, false);
        if (places.error != null) {
            places.error.resizeRelocate(x, y, width, places.error.prefHeight(width));
        }
    }

    /** A place of a width, from its upper corner on the left down, in px. */
    private record Column(double x, double top, double width) {}

    /** The px that are left over below each other: so many go above, and as many below. */
    private double free(double width, double areaHeight) {
        double needed = 2 * metrics.gap() + foot().height(width);
        for (Region part : places.inOrder()) {
            if (!part.equals(places.left) && !part.equals(places.right)) {
                boolean field = part.equals(places.field);
                double wide = field ? Math.min(width, WIDEST_FIELD_EM * em) : width;
                needed += Math.ceil(liked(part, wide)) + space();
            }
        }
        needed += room == FormSpace.ROOMY ? space() : 0;
        return Math.max(0, Math.floor((areaHeight - needed) / 2));
    }

    /** The height in px that {@code part} takes where there is room for all. */
    private static double liked(Region part, double width) {
        return part instanceof Pages pages ? pages.roomyHeight(width) : part.prefHeight(width);
    }

    private void layOutColumn(double areaWidth, double areaHeight) {
        double gap = metrics.gap();
        double width = Math.floor(Math.min(areaWidth - 2 * metrics.margin(), WIDEST_EM * em));
        double x = metrics.margin();
        double bottom = areaHeight - gap;
        double footWidth = width;
        Region aside = places.aside;
        boolean beside = aside != null && areaWidth > areaHeight;
        if (aside != null && beside) {
            double wide = aside.prefWidth(-1);
            double tall = aside.prefHeight(-1);
            double narrowed = width - wide - 4 * gap;
            boolean footBelow = narrowed < foot().least();
            double lowestKey = footBelow ? bottom - foot().height(width) - 2 * gap : bottom;
            double y =
                    room.compact()
                            ? lowestKey - tall
                            : Math.max(gap, Math.floor((areaHeight - tall) / 2));
            aside.resizeRelocate(x + width - wide, y, wide, tall);
            width = narrowed;
            footWidth = footBelow ? footWidth : narrowed;
        }
        double below = aside == null || beside ? 0 : aside.prefHeight(-1) + space();
        boolean above = crowded(width, areaHeight - below, footWidth);
        double free = room.compact() || beside || above ? 0 : free(width, areaHeight);
        double y = layOutQuestion(new Column(x, gap, width), beside, free, above);
        bottom -= free;
        double foot = bottom - foot().height(footWidth);
        if (places.field != null) {
            y = layOutField(places.field, x, y, width);
        }
        if (!fieldInRow(width)) {
            foot().place(new BoundingBox(x, foot, footWidth, bottom - foot));
        }
        if (places.body != null) {
            double end = layOutErrorAbove(foot, x, width);
            places.body.resizeRelocate(x, y, width, Math.max(0, end - space() - y));
        } else if (places.error != null && !above) {
            double height = places.error.prefHeight(width);
            places.error.resizeRelocate(x, y, width, height);
            y += height + space();
        }
        if (aside != null && !beside) {
            double wide = aside.prefWidth(-1);
            double middle = Math.floor((Math.min(width, WIDEST_FIELD_EM * em) - wide) / 2);
            aside.resizeRelocate(x + middle, y, wide, aside.prefHeight(-1));
        }
    }

    private double space() {
        return Math.max(metrics.gap(), Math.floor(em * room.betweenEm()));
    }

    /**
     * Returns where what follows begins; {@code free} px stay between the step and the question.
     */
    private double layOutQuestion(Column column, boolean beside, double free, boolean above) {
        double x = column.x();
        double width = column.width();
        double y = column.top();
        double questionWidth = width;
        Region step = places.step;
        if (step != null && room.compact()) {
            double wide = Math.ceil(step.minWidth(-1));
            double end = x + width;
            if (beside && places.aside != null) {
                end = places.aside.getLayoutX() + places.aside.getWidth();
            } else {
                questionWidth = width - wide - 2 * metrics.gap();
            }
            step.resizeRelocate(end - wide, y, wide, Math.ceil(step.prefHeight(wide)));
        } else if (step != null) {
            double height = Math.ceil(step.prefHeight(width));
            step.resizeRelocate(x, y, width, height);
            y += height + space();
        }
        y += free + (room == FormSpace.ROOMY ? space() : 0);
        double height = Math.ceil(places.title.prefHeight(questionWidth));
        places.title.resizeRelocate(x, y, questionWidth, height);
        if (places.error != null) {
            boolean covered = above && places.error.isTelling();
            places.title.setVisible(!covered);
            if (step != null) {
                step.setVisible(!covered || !room.compact());
            }
            if (above) {
                double error = places.error.prefHeight(width);
                places.error.resizeRelocate(x, y, width, error);
                height = Math.max(height, error);
            }
        }
        return y + height + space();
    }

    /** Whether a low screen has no room for what is wrong but that of the question. */
    private boolean crowded(double width, double height, double footWidth) {
        if (places.error == null || places.field == null) {
            return false;
        }
        boolean inRow = fieldInRow(width);
        double field =
                inRow
                        ? Math.max(
                                foot().height(width),
                                places.field.prefHeight(foot().widths(width).spare()))
                        : places.field.prefHeight(width) + foot().height(footWidth) + space();
        double step =
                places.step == null || room.compact() ? 0 : places.step.prefHeight(width) + space();
        double question = places.title.prefHeight(width) + space();
        return step + question + field + space() + places.error.prefHeight(width)
                > height - 2 * metrics.gap();
    }

    /** Returns where what follows begins. */
    private double layOutField(Region field, double x, double y, double width) {
        if (fieldInRow(width)) {
            FormFoot.Widths widths = foot().widths(width);
            double height = Math.max(foot().height(width), field.prefHeight(widths.spare()));
            field.resizeRelocate(x + widths.left() + metrics.gap(), y, widths.spare(), height);
            foot().place(new BoundingBox(x, y, width, height));
            return y + height + space();
        }
        double wide = Math.min(width, WIDEST_FIELD_EM * em);
        double height = field.prefHeight(wide);
        field.resizeRelocate(x, y, wide, height);
        return y + height + space();
    }

    /** Returns the upper edge of the room for errors, which ends at {@code foot}. */
    private double layOutErrorAbove(double foot, double x, double width) {
        if (places.error == null) {
            return foot;
        }
        double height = places.error.prefHeight(width);
        double y = foot - metrics.gap() - height;
        places.error.resizeRelocate(x, y, width, height);
        return y;
    }

    private FormFoot foot() {
        return new FormFoot(metrics.gap(), places.left, places.right);
    }

    /** Whether the field stands between the buttons. */
    private boolean fieldInRow(double width) {
        return places.field != null
                && places.aside == null
                && room == FormSpace.LEAST
                && !places.left.getChildren().isEmpty()
                && !places.right.getChildren().isEmpty()
                && foot().widths(width).spare() > NARROWEST_FIELD_EM * em;
    }
}
