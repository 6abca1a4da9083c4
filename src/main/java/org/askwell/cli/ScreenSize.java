package org.askwell.cli;

/**
 * The size of a screen or window.
 *
 * @param width in px, 320 to 8192
 * @param height in px, 320 to 8192
 */
public record ScreenSize(int width, int height) {
    private static final int LEAST = 320;
    private static final int MOST = 8192;

    public ScreenSize {
        if (outside(width) || outside(height)) {
            throw new IllegalArgumentException("a side is not " + LEAST + " to " + MOST + " px");
        }
    }

    private static boolean outside(int side) {
        return side < LEAST || side > MOST;
    }
}
