package org.askwell.staff.view;

/** Where staff are on the workbench, and whether something waits to be told to them. */
sealed interface WorkbenchPlace {

    /** The page that shows. */
    WorkbenchPage page();

    /** They work on {@code page}, which is not that of an outcome. */
    record AtWork(WorkbenchPage page) implements WorkbenchPlace {}

    /** So too, and they hear what came of an act once they come back to the list. */
    record Untold(WorkbenchPage page) implements WorkbenchPlace {}

    /** They read what came of an act, in place of the requests. */
    record Telling() implements WorkbenchPlace {
        @Override
        public WorkbenchPage page() {
            return WorkbenchPage.OUTCOME;
        }
    }

    /** Where they are once they have asked for {@code asked}. */
    default WorkbenchPlace open(WorkbenchPage asked) {
        boolean untold = this instanceof Untold;
        if (asked == WorkbenchPage.OUTCOME || (asked == WorkbenchPage.LIST && untold)) {
            return new Telling();
        }
        return untold ? new Untold(asked) : new AtWork(asked);
    }

    /**
     * Where they are once something has come of an act that has no room below their page. What
     * comes late does not put the way to take it back where a finger is on its way to something
     * else: whoever has gone on hears of it when they come back to the list.
     */
    default WorkbenchPlace tell(Outcome now) {
        boolean calm =
                switch (page()) {
                    case OUTCOME -> true;
                    case DETAILS, ERASING -> now instanceof Outcome.Working;
                    case LIST, NOTICES -> !(now instanceof Outcome.Changed);
                };
        return calm ? new Telling() : new Untold(page());
    }

    /** Where they are once something has come of an act that is told below their page. */
    default WorkbenchPlace toldBelow() {
        return this instanceof Untold(WorkbenchPage page) ? new AtWork(page) : this;
    }
}
