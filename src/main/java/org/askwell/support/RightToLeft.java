package org.askwell.support;

/** Prepares texts in letters that run from right to left for the toolkit. */
public final class RightToLeft {
    private static final String MARK = "\u200E";

    private RightToLeft() {}

    /**
     * {@code text} with invisible marks round each space, where it has such letters.
     *
     * <p>JavaFX 26 on Linux throws an ArrayIndexOutOfBoundsException where it breaks a line within
     * a stretch that runs from right to left. The marks make each space a stretch that runs from
     * left to right, so that lines break only there. They have no width and move nothing.
     */
    public static String breakable(String text) {
        return text.codePoints().anyMatch(RightToLeft::runsSo) && !text.contains(MARK)
                ? text.replace(" ", MARK + " " + MARK)
                : text;
    }

    private static boolean runsSo(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
