package org.askwell.staff;

/**
 * What an erasing has done.
 *
 * @param requests how many were erased
 * @param withoutCall how many of them had not been done, so that nobody rang
 * @param traceless whether nothing of what was ever erased is left in the files; false while
 *     another program reads the log, and the next erasing makes up for it
 */
public record Erased(int requests, int withoutCall, boolean traceless) {}
