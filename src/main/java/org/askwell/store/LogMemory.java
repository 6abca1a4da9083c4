package org.askwell.store;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

import org.askwell.support.AtomicFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code log.json} beside the log remembers of it, so that a log that is gone is not taken for
 * one that never was.
 *
 * @param log the {@link LogIdentity} of the log that was last in use; empty where none can be told
 * @param lost whether a log went, and staff have not taken note of it
 */
record LogMemory(Optional<String> log, boolean lost) {
    private static final String NAME = "log.json";
    private static final int VERSION = 1;
    private static final Gson GSON = new Gson();

    /** What is remembered in {@code folder}; empty where there has been no log. */
    static Optional<LogMemory> in(Path folder) {
        try {
            JsonFields fields = JsonFields.parse(Files.readAllBytes(folder.resolve(NAME)));
            fields.number("version", VERSION, VERSION);
            return Optional.of(
                    new LogMemory(
                            fields.object().has("log")
                                    ? Optional.of(fields.text("log"))
                                    : Optional.empty(),
                            fields.flag("lost")));
        } catch (NoSuchFileException e) {
            return exists(folder) ? Optional.of(unclear()) : Optional.empty();
        } catch (IOException | PayloadException e) {
            return Optional.of(unclear());
        }
    }

    /** Whether anything in {@code folder} says that there was a log, readable or not. */
    static boolean exists(Path folder) {
        return !Files.notExists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    private static LogMemory unclear() {
        return new LogMemory(Optional.empty(), false);
    }

    /** Keeps this in {@code folder}. */
    void keep(Path folder) throws IOException {
        JsonObject file = new JsonObject();
        file.addProperty("version", VERSION);
        log.ifPresent(id -> file.addProperty("log", id));
        file.addProperty("lost", lost);
        byte[] bytes = (GSON.toJson(file) + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicFile.replace(folder.resolve(NAME), out -> out.write(bytes));
    }
}
