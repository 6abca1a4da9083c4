package org.askwell.store.keys;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import org.askwell.work.AtomicFile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * {@code tries.json}: the wrong passphrases of each way in, by the name of that way.
 *
 * <p>It is written in place, over spaces at its end, so that a full disk locks nobody out.
 */
record TriesFile(Path file) {
    private static final int VERSION = 1;
    private static final int BLOCK = 4096;
    private static final int MOST_WRONG = 1000;
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    static TriesFile in(Path folder) {
        return new TriesFile(folder.resolve("tries.json"));
    }

    /** All counts; none where there is no file yet, and empty where it is damaged. */
    Optional<Map<String, TryCount>> read() throws IOException {
        try {
            return Optional.of(decode(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Optional.of(Map.of());
        } catch (PayloadException e) {
            return Optional.empty();
        }
    }

    /** Writes {@code counts} so that they outlast a power cut. */
    void write(Map<String, TryCount> counts) throws IOException {
        byte[] text = encode(counts);
        byte[] bytes = Arrays.copyOf(text, (text.length / BLOCK + 1) * BLOCK);
        Arrays.fill(bytes, text.length, bytes.length, (byte) ' ');
        bytes[bytes.length - 1] = '\n';
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || Files.size(file) != bytes.length) {
            AtomicFile.replace(file, out -> out.write(bytes));
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest, rest.position());
            }
            channel.force(true);
        }
    }

    private static byte[] encode(Map<String, TryCount> counts) {
        JsonObject each = new JsonObject();
        new TreeMap<>(counts).forEach((way, count) -> each.add(way, object(count)));
        JsonObject whole = new JsonObject();
        whole.addProperty("version", VERSION);
        whole.add("wrong", each);
        whole.addProperty("checksum", checksum(each));
        return GSON.toJson(whole).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject object(TryCount count) {
        JsonObject object = new JsonObject();
        object.addProperty("tries", count.wrong());
        object.addProperty("boot", count.boot());
        object.addProperty("running", String.valueOf(count.running().toMillis()));
        return object;
    }

    private static Map<String, TryCount> decode(byte[] bytes) throws PayloadException {
        JsonFields whole = JsonFields.parse(bytes);
        whole.number("version", VERSION, VERSION);
        JsonFields each = whole.fields("wrong");
        if (!checksum(each.object()).equals(whole.text("checksum"))) {
            throw whole.wrong("checksum", "does not fit");
        }
        Map<String, TryCount> counts = new TreeMap<>();
        for (String way : each.object().keySet()) {
            counts.put(way, count(each.fields(way)));
        }
        return counts;
    }

    private static TryCount count(JsonFields fields) throws PayloadException {
        String running = fields.text("running");
        if (!running.matches("[0-9]{1,15}")) {
            throw fields.wrong("running", "is not a number of milliseconds");
        }
        return new TryCount(
                fields.number("tries", 1, MOST_WRONG),
                fields.text("boot"),
                Duration.ofMillis(Long.parseLong(running)));
    }

    /** Tells a write that a power cut has torn. */
    private static String checksum(JsonObject counts) {
        CRC32 sum = new CRC32();
        sum.update(GSON.toJson(counts).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
