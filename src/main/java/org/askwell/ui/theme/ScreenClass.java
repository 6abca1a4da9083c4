package org.askwell.ui.theme;

/**
 * What a screen has room for: the one place of all sizes from which a screen is laid out otherwise.
 *
 * @param width of the screen in em of its body text
 * @param height the same
 */
public record ScreenClass(double width, double height) {

    private boolean portrait() {
        return height > width;
    }

    /** Whether the screen is so low for its text that what surrounds it gives way. */
    public boolean compact() {
        return height < 22.5;
    }

    /**
     * Whether what usually stands below a screen finds its place beside it: a broad screen that is
     * low for its text has width to spare and no height.
     */
    public boolean bandBeside() {
        return compact() && !portrait();
    }

    /** Whether a question finds place over the way to begin, on the first screen. */
    public boolean fitsQuestionOverStart() {
        return portrait() || height >= 30;
    }

    /** Whether that question is large enough to be read across a room. */
    public boolean fitsLargeQuestionOverStart() {
        return height >= 36 && width >= 26;
    }

    /** Whether the label of a row finds place before two cells of a fair line. */
    public boolean fitsLabelBeforeRow() {
        return !portrait() && width >= 40;
    }

    /** Whether two columns of a fair line each find place side by side. */
    public boolean fitsTwoColumns() {
        return width >= 56;
    }

    /** Whether each of {@code columns} is too narrow for a name and a time side by side. */
    public boolean narrow(int columns) {
        return width / columns < 30;
    }

    /** Whether a field finds place between two buttons. */
    public boolean fitsFieldBetweenButtons() {
        return !portrait() || width >= 26;
    }

    /** Whether an explanation finds place over a keyboard. */
    public boolean fitsTextOverKeyboard() {
        return height >= 20;
    }

    /** Whether an explanation, a field and a row of buttons find place over a keyboard. */
    public boolean fitsCardOverKeyboard() {
        return height >= 32;
    }

    /** Whether a line that says something of the whole finds place over a text, in full size. */
    public boolean fitsNoticeOverText() {
        return !bandBeside() || height >= 21.2;
    }

    /** Whether it finds place over a keyboard, or on a first screen, in full size. */
    public boolean fitsNoticeOverKeyboard() {
        return !bandBeside() && height >= (portrait() ? 45 : 26);
    }

    /** Whether each page of an answer has room for a line that says what it is about. */
    public boolean fitsRunningHead() {
        return !compact() && height >= 36;
    }

    /** Whether a warning finds place over what may not be read without it. */
    public boolean fitsNoteOverText() {
        return height >= 36;
    }

    /** Whether a list leaves room for a title. */
    public boolean fitsTitleOverList() {
        return height >= 34;
    }

    /** Whether a list and the details of one of its rows find place side by side. */
    public boolean fitsDetailsBesideList() {
        return width >= 40 && !portrait() && !compact();
    }

    /** Whether the details find place below the list. */
    public boolean fitsDetailsBelowList() {
        return width >= 30 && height >= 48;
    }
}
