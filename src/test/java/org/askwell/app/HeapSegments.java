package org.askwell.app;

import java.nio.ByteBuffer;

/**
 * Walks through a heap dump in the format HPROF 1.0.2, as the virtual machine writes it.
 *
 * @see <a
 *     href="https://hg.openjdk.org/jdk8/jdk8/jdk/raw-file/tip/src/share/demo/jvmti/hprof/manual.html">the
 *     format</a>
 */
final class HeapSegments {
    private static final int HEAP_DUMP = 0x0c;
    private static final int HEAP_DUMP_SEGMENT = 0x1c;
    private static final int OBJECT = 2;
    private static final int INT = 10;

    private final ByteBuffer dump;
    private final int idBytes;

    /** What is done with an array of ints, whose elements are the bytes from {@code start} on. */
    @FunctionalInterface
    interface IntArrays {
        void at(int start, int bytes);
    }

    /**
     * @param dump a whole file, most significant byte first
     */
    HeapSegments(ByteBuffer dump) {
        this.dump = dump;
        dump.position(0);
        while (dump.get() != 0) {
            // The name of the format ends with a zero.
        }
        idBytes = dump.getInt();
        skip(Long.BYTES);
    }

    /** Shows {@code arrays} every array of ints. */
    void eachIntArray(IntArrays arrays) {
        while (dump.hasRemaining()) {
            int tag = Byte.toUnsignedInt(dump.get());
            skip(Integer.BYTES);
            int end = dump.getInt() + dump.position();
            if (tag == HEAP_DUMP || tag == HEAP_DUMP_SEGMENT) {
                while (dump.position() < end) {
                    record(arrays);
                }
            }
            dump.position(end);
        }
    }

    private void record(IntArrays arrays) {
        int tag = Byte.toUnsignedInt(dump.get());
        switch (tag) {
            case 0xff, 0x05, 0x07 -> skip(idBytes);
            case 0x01 -> skip(2 * idBytes);
            case 0x04, 0x06 -> skip(idBytes + Integer.BYTES);
            case 0x02, 0x03, 0x08 -> skip(idBytes + 2 * Integer.BYTES);
            case 0x20 -> classDump();
            case 0x21 -> {
                skip(2 * idBytes + Integer.BYTES);
                skip(dump.getInt());
            }
            case 0x22 -> {
                skip(idBytes + Integer.BYTES);
                int elements = dump.getInt();
                skip((elements + 1) * idBytes);
            }
            case 0x23 -> primitiveArray(arrays);
            default -> throw new IllegalStateException("no record of a heap dump: " + tag);
        }
    }

    private void classDump() {
        skip(7 * idBytes + 2 * Integer.BYTES);
        for (int constants = dump.getShort(); constants > 0; constants--) {
            skip(Short.BYTES);
            skip(bytes(dump.get()));
        }
        for (int statics = dump.getShort(); statics > 0; statics--) {
            skip(idBytes);
            skip(bytes(dump.get()));
        }
        int fields = Short.toUnsignedInt(dump.getShort());
        skip(fields * (idBytes + 1));
    }

    private void primitiveArray(IntArrays arrays) {
        skip(idBytes + Integer.BYTES);
        int elements = dump.getInt();
        int type = dump.get();
        int length = elements * bytes(type);
        if (type == INT) {
            arrays.at(dump.position(), length);
        }
        skip(length);
    }

    private int bytes(int type) {
        return switch (type) {
            case OBJECT -> idBytes;
            case 4, 8 -> Byte.BYTES;
            case 5, 9 -> Short.BYTES;
            case 6, INT -> Integer.BYTES;
            case 7, 11 -> Long.BYTES;
            default -> throw new IllegalStateException("no type of a heap dump: " + type);
        };
    }

    private void skip(int bytes) {
        dump.position(dump.position() + bytes);
    }
}
