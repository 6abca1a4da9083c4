package org.askwell.device;

import java.util.function.LongSupplier;

/**
 * Has garbage collected before it piles up. The serial collector lets what has grown old come to
 * the whole heap first: hundreds of MB for a program that uses fifty.
 */
public final class GarbageLimit {
    /** So much garbage stays lying, bytes: enough that an ordinary visit is not held up. */
    static final long MOST = 16L << 20;

    private final LongSupplier used;
    private final Runnable collect;
    private long kept;

    /**
     * @param used how many bytes of the heap are taken, garbage too
     * @param collect collects all garbage
     */
    GarbageLimit(LongSupplier used, Runnable collect) {
        this.used = used;
        this.collect = collect;
    }

    /** That of this program's heap. */
    public static GarbageLimit ofHeap() {
        Runtime runtime = Runtime.getRuntime();
        return new GarbageLimit(() -> runtime.totalMemory() - runtime.freeMemory(), System::gc);
    }

    /**
     * Collects where too much has come since the last time, which halts the program for some
     * hundredths of a second; to be called every second or so, by one thread.
     *
     * @return whether it did
     */
    public boolean keep() {
        long now = used.getAsLong();
        // Others collect too.
        kept = Math.min(kept, now);
        if (now - kept <= MOST) {
            return false;
        }
        collect.run();
        kept = used.getAsLong();
        return true;
    }
}
