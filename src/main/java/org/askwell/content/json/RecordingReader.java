package org.askwell.content.json;

import org.askwell.content.Recording;
import org.askwell.json.FileLocation;
import org.askwell.json.JsonRules;
import org.askwell.json.JsonValue;
import org.askwell.json.ObjectReader;
import org.askwell.json.Quoted;
import org.askwell.speech.Wave;
import org.askwell.words.Sentences;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads which sentences of a language somebody has read aloud, and checks each recording. */
final class RecordingReader {
    /** The most bytes that a recording may have; a larger one is refused unread. */
    static final long MAX_BYTES = 5_000_000;

    private final PackReading pack;
    private final Locale language;
    private final Map<String, Recording> recordings = new HashMap<>();

    RecordingReader(PackReading pack, Locale language) {
        this.pack = pack;
        this.language = language;
    }

    /** The recordings, by their sentences. */
    Map<String, Recording> read(ObjectReader object) {
        object.required("recordings", JsonRules.nonEmptyList(JsonRules.object(this::recording)));
        return recordings;
    }

    private Optional<String> recording(ObjectReader object) {
        Optional<String> text = object.required("text", this::sentence);
        Optional<String> file = object.required("file", this::file);
        if (text.isPresent() && file.isPresent()) {
            if (recordings.putIfAbsent(text.get(), pack.recording(file.get(), MAX_BYTES)) != null) {
                object.place("text").error("is recorded twice", "keep one of the two");
            }
        }
        return file;
    }

    private Optional<String> sentence(FileLocation place, JsonValue value) {
        return JsonRules.text(place, value)
                .filter(text -> {
                    int sentences = Sentences.in(text, language).size();
                    if (sentences != 1) {
                        place.error(
                                "has " + sentences + " sentences",
                                "give each sentence a recording of its own");
                    }
                    return sentences == 1;
                });
    }

    private Optional<String> file(FileLocation place, JsonValue value) {
        return JsonRules.text(place, value)
                .filter(file -> {
                    if (!file.endsWith(".wav")) {
                        place.error(
                                Quoted.text(file) + " is not a WAV file",
                                "name a file that ends in .wav");
                        return false;
                    }
                    return pack.media(file, MAX_BYTES, place)
                            .filter(bytes -> sounds(place, file, bytes))
                            .isPresent();
                });
    }

    private static boolean sounds(FileLocation place, String file, byte[] bytes) {
        try {
            return Wave.read(bytes).millis() > 0;
        } catch (IOException e) {
            place.error(
                    Quoted.text(file) + " " + e.getMessage(),
                    "save it as WAV, PCM of 16 bits, 8 to 48 kHz");
            return false;
        }
    }
}
