package org.askwell.staff;

/**
 * What an erasing has done.
 *
 * @param afterDone how many were erased because they had been done for long enough
 * @param atMost how many because they had been kept for as long as they may be, done or not
 * @param withoutCall how many of all had not been done, so that nobody rang
 * @param traceless whether nothing of what was ever erased is left in the files; false while
 *     another program reads the log, and the next erasing makes up for it
 * @param ground what it stood on
 */
public record Erased(int afterDone, int atMost, int withoutCall, boolean traceless, Ground ground) {

    /** How many were erased. */
    public int requests() {
        return afterDone + atMost;
    }
}
