package org.askwell.ui.theme;

/** The steps of text size that a person can choose, 100 % to 200 % (WCAG 2.2, 1.4.4). */
public enum TextSize {
    NORMAL(100),
    LARGE(125),
    LARGER(160),
    VERY_LARGE(180),
    LARGEST(200);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /** The size of text in per cent of the normal one. */
    public int percent() {
        return percent;
    }

    /** The factor by which lengths of text grow, 1.0 to 2.0. */
    public double scale() {
        return percent / 100.0;
    }

    /** Whether what usually stands on a screen as a whole may find no room there. */
    public boolean beyondLarge() {
        return compareTo(LARGE) > 0;
    }
}
