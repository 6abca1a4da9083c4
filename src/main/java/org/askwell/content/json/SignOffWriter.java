package org.askwell.content.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.askwell.content.PackFiles;
import org.askwell.content.SignOff;
import org.askwell.json.FileLocation;
import org.askwell.json.JsonDocument;
import org.askwell.json.JsonRules;
import org.askwell.json.JsonValue;
import org.askwell.work.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a review into {@code pack.json}, and leaves everything else that it says. */
public final class SignOffWriter {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

    private SignOffWriter() {}

    /** What keeps the name or the role of {@code by} from being shown; empty where nothing does. */
    public static List<Problem> problems(SignOff by) {
        List<Problem> problems = new ArrayList<>();
        text(FileLocation.of("--name", problems::add), by.name());
        text(FileLocation.of("--role", problems::add), by.role());
        return problems;
    }

    private static void text(FileLocation place, String text) {
        JsonRules.text(ManifestReader.LONGEST_NAME).read(place, new JsonValue.Text(text));
    }

    /**
     * The bytes of {@code pack.json} with the review in it, in the place of an earlier one.
     *
     * @param files those of a pack without errors
     * @param language place of the language in the manifest, from 0
     * @param sha256 what the review holds for
     */
    public static byte[] write(PackFiles files, int language, SignOff by, String sha256)
            throws IOException {
        byte[] bytes = files.read(ManifestReader.FILE, JsonDocument.MAX_BYTES);
        JsonObject manifest =
                JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
        JsonObject signOff = new JsonObject();
        signOff.addProperty("name", by.name());
        signOff.addProperty("role", by.role());
        signOff.addProperty("date", by.on().toString());
        signOff.addProperty("sha256", sha256);
        manifest.getAsJsonArray("languages")
                .get(language)
                .getAsJsonObject()
                .add(ManifestReader.SIGN_OFF, signOff);
        return (GSON.toJson(manifest) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
