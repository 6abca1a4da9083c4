package org.askwell.ui.theme;

/**
 * The size of the real screen, so that what is drawn can be measured in millimetres.
 *
 * @param width width of the screen in logical px
 * @param height height of the screen in logical px
 * @param pxPerMm logical px in one millimetre of the screen
 */
public record ScreenMetrics(double width, double height, double pxPerMm) {
    private static final double MM_PER_INCH = 25.4;
    private static final double TARGET_MM = 20;
    private static final double GAP_MM = 2;
    private static final double MARGIN_MM = 8;
    private static final double KEY_GAP_MM = 1;
    private static final double NARROW_KEY_MM = 15;
    private static final double WIDTH_FOR_FULL_KEYS_MM = 236;
    private static final double BODY_CAPITAL_MM = 4.8;
    private static final double LOWERED_PART = 0.6;
    private static final double LEAST_SIDE_MM = 190;

    /** Height of a capital letter of Atkinson Hyperlegible Next, in em. */
    private static final double CAPITAL_EM = 0.668;

    /** The metrics of a screen of {@code width} × {@code height} px with a diagonal in inches. */
    public static ScreenMetrics of(double width, double height, double diagonalInches) {
        double diagonalMm = diagonalInches * MM_PER_INCH;
        return new ScreenMetrics(width, height, Math.hypot(width, height) / diagonalMm);
    }

    /** The px that {@code mm} millimetres take on this screen, rounded to whole px. */
    public double px(double mm) {
        return Math.round(mm * pxPerMm);
    }

    /**
     * The least side in px of everything that can be tapped: 20 mm, rounded up so that it is never
     * less (Applied Ergonomics 2013).
     */
    public double target() {
        return Math.ceil(TARGET_MM * pxPerMm);
    }

    /** The least space in px between two things that can be tapped: 2 mm. */
    public double gap() {
        return Math.ceil(GAP_MM * pxPerMm);
    }

    /** The space in px between the edge of the screen and what it shows: 8 mm. */
    public double margin() {
        return px(MARGIN_MM);
    }

    /** The side in px of a key of the keyboard: 20 mm where the screen is wide enough, else 15. */
    public double key() {
        boolean wide = width >= WIDTH_FOR_FULL_KEYS_MM * pxPerMm;
        return Math.ceil((wide ? TARGET_MM : NARROW_KEY_MM) * pxPerMm);
    }

    /** The space in px between two keys of the keyboard: 1 mm. */
    public double keyGap() {
        return Math.ceil(KEY_GAP_MM * pxPerMm);
    }

    /**
     * The size in px of the body text, whose capital H is 4.8 mm high at 100 % (Section 508,
     * 402.4).
     */
    public double bodyText(TextSize size) {
        return Math.ceil(BODY_CAPITAL_MM * size.scale() * pxPerMm / CAPITAL_EM);
    }

    /** What the screen has room for in text of {@code size}. */
    public ScreenClass with(TextSize size) {
        return new ScreenClass(width / bodyText(size), height / bodyText(size));
    }

    /**
     * Whether the lower 60 % of the screen is a screen of its own: 190 mm high or more, the least
     * side that the kiosk supports. A lower screen is within reach as it stands.
     */
    public boolean canLower() {
        return height * LOWERED_PART >= LEAST_SIDE_MM * pxPerMm;
    }

    /** The lower 60 % of the screen, or the whole of one that cannot be lowered. */
    public ScreenMetrics lowered() {
        return canLower()
                ? new ScreenMetrics(width, Math.round(height * LOWERED_PART), pxPerMm)
                : this;
    }

    /** Whether the screen stands upright. */
    public boolean portrait() {
        return height > width;
    }
}
