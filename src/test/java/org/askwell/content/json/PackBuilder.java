package org.askwell.content.json;

import org.askwell.content.PackFileException;
import org.askwell.content.PackFiles;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** A small pack without fault, into which a test plants one. */
final class PackBuilder implements PackFiles {
    static final String TOPIC = "en/topics/first.json";
    static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 4\"/>";

    private final Map<String, byte[]> files = new TreeMap<>();

    PackBuilder() {
        with(
                "pack.json",
                """
                {"$schema":"../schema/pack.schema.json","id":"small","source":"A leaflet",
                 "author":"A. Writer",
                 "review":{"state":"draft","last":"2026-01-01","next":"2027-01-01"},
                 "languages":[{"tag":"en","title":"A small pack","review":"draft"}],
                 "topics":[{"id":"first","icon":"compare"}]}
                """);
        with(
                "facts.json",
                """
                {"facts":[{"id":"F1","statement":"Water is wet.","source":"A leaflet"}]}
                """);
        with(
                "en/glossary.json",
                """
                {"entries":[
                 {"term":"water","word":"water","meaning":"What we drink.","facts":["F1"]}]}
                """);
        with(
                "en/comparison.json",
                """
                {"title":"Side by side","left":"Tea","right":"Coffee","facts":["F1"],"rows":[
                 {"label":"Colour","left":"It is light.","right":"It is dark.","facts":["F1"]},
                 {"label":"Cup","both":"Both need a [cup](water).","medical":false}]}
                """);
        with("figures/cup.svg", DRAWING);
        with(
                "en/speech.json",
                """
                {"recordings":[{"text":"Water is wet.","file":"en/speech/water.wav"}]}
                """);
        with("en/speech/water.wav", wav(16));
        blocks("");
    }

    /** A tenth of a second of silence in samples of {@code bits}. */
    static byte[] wav(int bits) {
        byte[] sound = new byte[1_600 * bits / 8];
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            AudioSystem.write(
                    new AudioInputStream(
                            new ByteArrayInputStream(sound),
                            new AudioFormat(16_000, bits, 1, bits > 8, false),
                            1_600),
                    AudioFileFormat.Type.WAVE,
                    file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Adds {@code more} blocks behind the short answer of the topic. */
    PackBuilder blocks(String more) {
        String comma = more.isEmpty() ? "" : ",";
        return with(
                TOPIC,
                """
                {"question":"What is water?","shortTitle":"Water","blocks":[
                 {"kind":"short-answer","text":"[Water](water) is wet.","facts":["F1"]}%s%s],
                 "questions":[{"id":"how-much","text":"How much should I drink?"}]}
                """
                        .formatted(comma, more));
    }

    PackBuilder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    PackBuilder with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    PackBuilder without(String file) {
        files.remove(file);
        return this;
    }

    /** Changes {@code from}, which has to be in the file, into {@code to}. */
    PackBuilder replace(String file, String from, String to) {
        String text = text(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no " + from);
        }
        return with(file, text.replace(from, to));
    }

    String text(String file) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            throw new IllegalArgumentException("no " + file);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public byte[] read(String path, long limit) throws IOException {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new NoSuchFileException(path);
        }
        if (bytes.length > limit) {
            throw new PackFileException("is larger than allowed", "make it smaller");
        }
        return bytes;
    }

    Path writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, file.getValue());
        }
        return folder;
    }
}
