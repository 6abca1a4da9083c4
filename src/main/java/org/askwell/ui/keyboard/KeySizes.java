package org.askwell.ui.keyboard;

import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;

/**
 * How large the keys of a keyboard are on a screen, in px. They grow with the text as far as there
 * is room, and what stands on them further still.
 *
 * @param width of a key of one column; {@code height} is that of every key
 * @param gap between two keys
 * @param beside how many columns of accents have their place beside the keys; 0 where they have a
 *     row above them
 * @param unit that what stands on a key is measured in: the side of a key that has grown as the
 *     text has, as far as the key can hold it
 */
record KeySizes(double width, double height, double gap, int beside, double unit) {
    /** A keyboard with its accents takes no more of the height, save for its least keys. */
    private static final double MOST_OF_HEIGHT = 0.26;

    private static final double TALLEST = 1.4;
    private static final double LETTER_PART = 0.5;
    private static final double LABEL_PART = 0.36;
    private static final double ICON_PART = 0.42;

    /** Past this the lines of Arabic letters, 1.55 em, are higher than their keys. */
    private static final double MOST_UNIT = 1.24;

    /** Width of an average letter of a label, in em, and the part of a key that it may fill. */
    private static final double LABEL_LETTER_EM = 0.6;

    private static final double MOST_OF_WIDTH = 0.92;

    /** The sizes on a screen of the keys of {@code keyboard}. */
    static KeySizes of(ScreenMetrics metrics, Keyboard keyboard) {
        double least = metrics.key();
        double gap = metrics.keyGap();
        int columns = keyboard.layout().columns();
        int rows = keyboard.layout().rows();
        double room = metrics.width() - 2 * metrics.gap() + gap;
        double apart = metrics.gap() * 2;
        int needed = Math.ceilDiv(keyboard.layout().mostForms(), Math.max(1, rows));
        boolean fits = room - apart >= (columns + needed) * (least + gap);
        int beside = fits ? needed : 0;
        double scale = keyboard.size().scale();
        double width = grown(least, scale, (fits ? room - apart : room) / (columns + beside) - gap);
        int stacked = beside > 0 ? rows : rows + 1;
        double height =
                grown(
                        least,
                        scale,
                        Math.min(
                                MOST_OF_HEIGHT * metrics.height() / Math.max(1, stacked) - gap,
                                TALLEST * width));
        double unit = Math.min(least * scale, MOST_UNIT * Math.min(width, height));
        return new KeySizes(width, height, gap, beside, unit);
    }

    /** The unit on keys of that side, in px, which do not grow themselves. */
    static double unit(TextSize size, double side) {
        return side * Math.min(size.scale(), MOST_UNIT);
    }

    private static double grown(double least, double scale, double most) {
        return Math.max(least, Math.floor(Math.min(least * scale, most)));
    }

    double across(int columns) {
        return columns * (width + gap) - gap;
    }

    double down(int rows) {
        return rows * (height + gap) - gap;
    }

    /** The size of the text of a letter. */
    double letter() {
        return Math.round(LETTER_PART * unit);
    }

    /** The size of the text of {@code label} on a key of so many columns. */
    double label(String label, int columns) {
        double whole = MOST_OF_WIDTH * across(columns) / (LABEL_LETTER_EM * label.length());
        return Math.floor(Math.min(LABEL_PART * unit, whole));
    }

    /** The size of an icon. */
    double icon() {
        return Math.round(ICON_PART * unit);
    }
}
