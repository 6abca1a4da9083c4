package org.askwell.store.trail;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

import org.askwell.store.database.LogIdentity;
import org.askwell.store.keys.JsonFields;
import org.askwell.store.keys.PayloadException;
import org.askwell.work.AtomicFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code audit.json} beside the log remembers of the trail, so that an older copy of the log
 * is not taken for the log.
 *
 * @param log the {@link LogIdentity} of the log
 * @param number of the entry that was authenticated last
 * @param hash of it
 */
record AuditMark(String log, long number, String hash) {
    private static final String NAME = "audit.json";
    private static final int VERSION = 1;
    private static final int MOST = 999_999_999;
    private static final Gson GSON = new Gson();

    /** What is remembered in {@code folder}; empty where nothing that can be read is. */
    static Optional<AuditMark> in(Path folder) {
        try {
            JsonFields fields = JsonFields.parse(Files.readAllBytes(folder.resolve(NAME)));
            fields.number("version", VERSION, VERSION);
            return Optional.of(
                    new AuditMark(
                            fields.text("log"),
                            fields.number("number", 1, MOST),
                            fields.text("hash")));
        } catch (IOException | PayloadException e) {
            return Optional.empty();
        }
    }

    /** Keeps this in {@code folder}, where it can be kept; the log itself keeps it too. */
    void keep(Path folder) {
        JsonObject file = new JsonObject();
        file.addProperty("version", VERSION);
        file.addProperty("log", log);
        file.addProperty("number", number);
        file.addProperty("hash", hash);
        byte[] bytes = (GSON.toJson(file) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.replace(folder.resolve(NAME), out -> out.write(bytes));
        } catch (IOException e) {
            // An earlier mark, or none, tells less and nothing wrong.
        }
    }
}
