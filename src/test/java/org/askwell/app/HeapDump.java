package org.askwell.app;

import com.sun.management.HotSpotDiagnosticMXBean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the program still points to, as the virtual machine writes it into a file. */
final class HeapDump {
    private final ByteBuffer bytes;

    /** Dumps what is reachable now into a new file in {@code folder}. */
    HeapDump(Path folder) {
        Path file = folder.resolve("heap.hprof");
        try {
            file.toFile().delete();
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpHeap(file.toString(), true);
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                bytes = channel.map(MapMode.PRIVATE, 0, channel.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new HeapSegments(bytes.duplicate()).eachIntArray(this::blank);
    }

    /**
     * The collector closes gaps with arrays of ints, to which nothing points and in which still
     * stands what was there before. No text is kept as ints.
     */
    private void blank(int start, int length) {
        bytes.put(start, new byte[length]);
    }

    /** Whether {@code wanted} stands anywhere in it. */
    boolean holds(byte[] wanted) {
        byte first = wanted[0];
        int last = bytes.limit() - wanted.length;
        for (int at = 0; at <= last; at++) {
            if (bytes.get(at) == first && matches(wanted, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(byte[] wanted, int at) {
        for (int i = 1; i < wanted.length; i++) {
            if (bytes.get(at + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
