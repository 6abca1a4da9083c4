package org.askwell.staff.view;

import org.askwell.ui.theme.ScreenClass;

/**
 * How the workbench is laid out on one screen.
 *
 * @param narrow whether the list is too narrow for a name and the time beside it
 * @param portrait whether the screen is upright
 */
record WorkbenchLayout(Arrangement arrangement, Height height, boolean narrow, boolean portrait) {

    /** How the list and the details of one request share the screen. */
    enum Arrangement {
        BESIDE,
        STACKED,
        ONE_AT_A_TIME
    }

    /** How much of what surrounds the requests finds place. */
    enum Height {
        /** All of it. */
        HIGH,

        /** No title over the list. */
        LOW,

        /** Nothing; a row of the list has two lines, and cards are broken between pages. */
        COMPACT
    }

    static WorkbenchLayout of(ScreenClass screen, boolean portrait) {
        Arrangement arrangement =
                screen.fitsDetailsBesideList()
                        ? Arrangement.BESIDE
                        : screen.fitsDetailsBelowList()
                                ? Arrangement.STACKED
                                : Arrangement.ONE_AT_A_TIME;
        Height height =
                screen.compact()
                        ? Height.COMPACT
                        : screen.fitsTitleOverList() ? Height.HIGH : Height.LOW;
        return new WorkbenchLayout(
                arrangement,
                height,
                screen.narrow(arrangement == Arrangement.BESIDE ? 2 : 1),
                portrait);
    }

    boolean compact() {
        return height == Height.COMPACT;
    }

    /** Whether there is room for a title, and for a bar that keeps its place. */
    boolean high() {
        return height == Height.HIGH;
    }

    /** Whether the details have a page of their own. */
    boolean detailsApart() {
        return arrangement == Arrangement.ONE_AT_A_TIME;
    }

    /**
     * Whether {@code outcome} finds place below {@code page}; what names a file or a cause can be
     * long, and goes below the requests only with room.
     */
    boolean fitsBelow(WorkbenchPage page, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Failed _, Outcome.Exported _ ->
                    page == WorkbenchPage.LIST && !detailsApart() && high();
            case Outcome.Working _,
                    Outcome.Changed _,
                    Outcome.Undone _,
                    Outcome.Erased _,
                    Outcome.Overtaken _,
                    Outcome.Gone _ ->
                    !compact();
        };
    }
}
