package org.askwell.device;

import java.util.ArrayList;
import java.util.List;

/**
 * Overwrites what stands in the part of the Java heap that is not used: the texts of somebody who
 * has gone stay there, to nobody's use, until something else comes to lie in their place.
 *
 * <p>The collector first moves what is used together. Then all that is left is taken, which Java
 * hands out as zeros (Java Language Specification, 15.10.1), and given back. Its own gaps, of a few
 * dozen bytes each, lie elsewhere each time, so that is done twice.
 */
public final class FreedHeap {
    /** Small, so that the least is left over at the end of each part of the heap; bytes. */
    private static final int PIECE = 4096;

    private static final int TIMES = 2;

    private final Runtime runtime = Runtime.getRuntime();

    /**
     * Overwrites it, which halts the program for some hundredths of a second.
     *
     * @return how many bytes were laid over what stood there
     */
    public long overwrite() {
        long bytes = 0;
        for (int i = 0; i < TIMES; i++) {
            System.gc();
            bytes += fill();
        }
        System.gc();
        return bytes;
    }

    private long fill() {
        long whole = runtime.totalMemory();
        List<byte[]> taken = new ArrayList<>();
        // The heap grows only once nothing of it is free.
        while (runtime.freeMemory() > PIECE && runtime.totalMemory() <= whole) {
            taken.add(new byte[PIECE]);
        }
        return (long) taken.size() * PIECE;
    }
}
