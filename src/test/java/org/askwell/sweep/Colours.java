package org.askwell.sweep;

/**
 * How often each colour stands in a part of a picture.
 *
 * <p>An open hash table of plain numbers: the sweep counts the pixels of millions of words.
 */
final class Colours {
    private static final int FIRST_SIZE = 256;
    private static final int SPREAD = 0x9E3779B9;

    private int[] colours = new int[FIRST_SIZE];
    private int[] counts = new int[FIRST_SIZE];
    private int different;

    /** Counts {@code times} more pixels of {@code colour}. */
    void add(int colour, int times) {
        int slot = slot(colour);
        if (counts[slot] == 0) {
            colours[slot] = colour;
            different++;
        }
        counts[slot] += times;
        if (different * 2 > counts.length) {
            grow();
        }
    }

    boolean isEmpty() {
        return different == 0;
    }

    /** The most frequent colour but {@code left}; that where there is no other. */
    int mostBeside(int left) {
        int most = left;
        int times = 0;
        for (int slot = 0; slot < counts.length; slot++) {
            if (counts[slot] > times && Pixels.difference(colours[slot], left) > 0) {
                most = colours[slot];
                times = counts[slot];
            }
        }
        return most;
    }

    /** The colour that is the most like {@code wanted}; that where there is none at all. */
    int mostLike(int wanted) {
        int like = wanted;
        int least = Integer.MAX_VALUE;
        for (int slot = 0; slot < counts.length; slot++) {
            int difference = Pixels.difference(colours[slot], wanted);
            if (counts[slot] > 0 && difference < least) {
                like = colours[slot];
                least = difference;
            }
        }
        return like;
    }

    private int slot(int colour) {
        int slot = (colour * SPREAD) >>> 16 & counts.length - 1;
        while (counts[slot] > 0 && colours[slot] != colour) {
            slot = slot + 1 & counts.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldColours = colours;
        int[] oldCounts = counts;
        colours = new int[oldCounts.length * 2];
        counts = new int[oldCounts.length * 2];
        for (int i = 0; i < oldCounts.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldColours[i]);
                colours[slot] = oldColours[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
