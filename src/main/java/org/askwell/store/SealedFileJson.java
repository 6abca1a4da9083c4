package org.askwell.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.askwell.store.keys.JsonFields;
import org.askwell.store.keys.PayloadException;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The boundary between rows of the log and the JSON file in which they leave the kiosk, still
 * sealed.
 */
final class SealedFileJson {
    private static final String KIND = "askwell sealed requests";
    private static final int VERSION = 1;
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private SealedFileJson() {}

    /**
     * One row.
     *
     * @param row in the state in which a session left it, where one has
     * @param tag of the session; empty where none has seen it
     */
    record SealedRow(LogRow row, Optional<byte[]> tag) {

        /** Whether the row is as it was taken, or as a session with these keys left it. */
        boolean isAsLeft(StateKeys keys) {
            return tag.map(left -> keys.fits(row.witness().fields(), left))
                    .orElseGet(() -> row.state().untouched() || row.mayComeDone());
        }
    }

    static byte[] encode(List<SealedRow> rows) {
        JsonObject file = new JsonObject();
        file.addProperty("kind", KIND);
        file.addProperty("version", VERSION);
        JsonArray requests = new JsonArray();
        rows.forEach(row -> requests.add(object(row)));
        file.add("requests", requests);
        return (GSON.toJson(file) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject object(SealedRow sealed) {
        LogRow row = sealed.row();
        JsonObject object = new JsonObject();
        object.addProperty("reference", row.reference());
        object.addProperty("received", row.head().received().toString());
        object.addProperty("kiosk", row.head().kiosk());
        object.addProperty("clockDoubtful", row.head().doubtful());
        object.addProperty("format", row.format());
        row.sealedTo().ifPresent(key -> object.addProperty("sealedTo", base64(key)));
        object.addProperty("payload", base64(row.payload()));
        add(object, "doneAt", row.state().doneAt());
        object.addProperty("doneDoubtful", row.state().doneDoubtful());
        add(object, "countsFrom", row.state().countsFrom());
        add(object, "doneCountsFrom", row.state().doneCountsFrom());
        sealed.tag().ifPresent(tag -> object.addProperty("tag", base64(tag)));
        return object;
    }

    /**
     * The rows of a file.
     *
     * @throws PayloadException where it is none of these files, damaged, or of a version unknown
     *     here
     */
    static List<SealedRow> decode(byte[] bytes) throws PayloadException {
        JsonFields file = JsonFields.parse(bytes);
        if (!file.text("kind").equals(KIND)) {
            throw file.wrong("kind", "is another");
        }
        file.number("version", VERSION, VERSION);
        List<SealedRow> rows = new ArrayList<>();
        for (JsonFields request : file.list("requests")) {
            rows.add(row(request));
        }
        return rows;
    }

    private static SealedRow row(JsonFields fields) throws PayloadException {
        LogRow row =
                new LogRow(
                        new LogRow.RowHead(
                                fields.text("reference"),
                                time(fields, "received", fields.text("received")),
                                fields.text("kiosk"),
                                fields.flag("clockDoubtful")),
                        fields.text("format"),
                        bytes(fields, "sealedTo"),
                        bytes(fields, "payload")
                                .orElseThrow(() -> fields.wrong("payload", "is missing")),
                        new RequestState(
                                time(fields, "doneAt"),
                                fields.flag("doneDoubtful"),
                                time(fields, "countsFrom"),
                                time(fields, "doneCountsFrom")));
        return new SealedRow(row, bytes(fields, "tag"));
    }

    private static Optional<Instant> time(JsonFields fields, String name) throws PayloadException {
        Optional<String> text = fields.optionalText(name);
        return text.isPresent() ? Optional.of(time(fields, name, text.get())) : Optional.empty();
    }

    private static Instant time(JsonFields fields, String name, String text)
            throws PayloadException {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw fields.wrong(name, "is no time");
        }
    }

    private static Optional<byte[]> bytes(JsonFields fields, String name) throws PayloadException {
        Optional<String> text = fields.optionalText(name);
        try {
            return text.map(Base64.getDecoder()::decode);
        } catch (IllegalArgumentException e) {
            throw fields.wrong(name, "is not Base64");
        }
    }

    private static void add(JsonObject object, String name, Optional<Instant> time) {
        time.ifPresent(at -> object.addProperty(name, at.toString()));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
