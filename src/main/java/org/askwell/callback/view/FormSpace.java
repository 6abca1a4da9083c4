package org.askwell.callback.view;

/** How much space a question of the form has for its text, the least first. */
enum FormSpace {
    /** A field stands between the buttons. */
    LEAST(0),
    /** How far the person is stands beside the question. */
    COMPACT(0.35),
    USUAL(0.7),
    /** Upright, with height to spare: all is larger and further apart. */
    ROOMY(1.6);

    private final double betweenEm;

    FormSpace(double betweenEm) {
        this.betweenEm = betweenEm;
    }

    /** The space in an area of {@code width} × {@code height} px for text of {@code em} px. */
    static FormSpace of(double width, double height, double em) {
        if (height < 14 * em) {
            return LEAST;
        }
        if (height < 21 * em) {
            return COMPACT;
        }
        return height > width && height >= 42 * em ? ROOMY : USUAL;
    }

    /** Whether there is little height. */
    boolean compact() {
        return this == LEAST || this == COMPACT;
    }

    /** The space in em between two parts. */
    double betweenEm() {
        return betweenEm;
    }
}
