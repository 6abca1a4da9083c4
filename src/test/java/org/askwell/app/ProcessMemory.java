package org.askwell.app;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What stands in the memory of another program, as Linux shows it (proc(5), {@code /proc/PID/mem}).
 *
 * <p>It is opened before the program closes its memory, and can be read from then on.
 */
final class ProcessMemory implements AutoCloseable {
    private static final int HEX = 16;

    /** ASCII has so many. */
    private static final int LETTERS = 128;

    private final long pid;
    private final RandomAccessFile maps;
    private final RandomAccessFile memory;

    /** That of the program {@code pid}, which has just been started by this one. */
    ProcessMemory(long pid) throws IOException {
        this.pid = pid;
        maps = new RandomAccessFile("/proc/" + pid + "/maps", "r");
        memory = new RandomAccessFile("/proc/" + pid + "/mem", "r");
    }

    /** A stretch of memory that the program can write to. */
    private record Stretch(long start, int length) {}

    /** How often any of {@code wanted} stands in it, the program halted meanwhile. */
    int count(List<byte[]> wanted) throws IOException, InterruptedException {
        List<List<byte[]>> byLetter = new ArrayList<>();
        for (int letter = 0; letter < LETTERS; letter++) {
            int first = letter;
            byLetter.add(wanted.stream().filter(each -> letter(each) == first).toList());
        }
        signal("-STOP");
        try {
            int count = 0;
            for (Stretch stretch : stretches()) {
                count += count(read(stretch), byLetter);
            }
            return count;
        } finally {
            signal("-CONT");
        }
    }

    /** What it is looked for by: never a zero, of which the memory is full. */
    private static int letter(byte[] wanted) {
        return Byte.toUnsignedInt(wanted[0] == 0 ? wanted[1] : wanted[0]);
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, Long.toString(pid)).start().waitFor();
    }

    private List<Stretch> stretches() throws IOException {
        maps.seek(0);
        List<Stretch> stretches = new ArrayList<>();
        for (String line = maps.readLine(); line != null; line = maps.readLine()) {
            String[] fields = line.split("[- ]", 4);
            if (fields[2].startsWith("rw")) {
                long start = Long.parseUnsignedLong(fields[0], HEX);
                long end = Long.parseUnsignedLong(fields[1], HEX);
                stretches.add(new Stretch(start, Math.toIntExact(end - start)));
            }
        }
        return stretches;
    }

    private byte[] read(Stretch stretch) throws IOException {
        byte[] bytes = new byte[stretch.length()];
        try {
            memory.seek(stretch.start());
            memory.readFully(bytes);
        } catch (IOException e) {
            // A device's memory, such as that of a graphics card, cannot be read.
            return new byte[0];
        }
        return bytes;
    }

    private static int count(byte[] bytes, List<List<byte[]>> byLetter) {
        int count = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] > 0) {
                for (byte[] wanted : byLetter.get(bytes[at])) {
                    count += matches(bytes, wanted[0] == 0 ? at - 1 : at, wanted) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private static boolean matches(byte[] bytes, int at, byte[] wanted) {
        return at >= 0
                && at + wanted.length <= bytes.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    @Override
    public void close() throws IOException {
        maps.close();
        memory.close();
    }
}
