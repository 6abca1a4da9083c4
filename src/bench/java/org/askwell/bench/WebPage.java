package org.askwell.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The bundled questions and answers as a web page, in the same words, drawings and letters. */
final class WebPage {
    private static final String FONT =
            "fonts/atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf";
    private static final Pattern COLOUR = Pattern.compile("token:([a-z-]+)");
    private static final Pattern EXPLAINED = Pattern.compile("\\[([^]]+)]\\([^)]+\\)");
    private static final Map<String, String> COLOURS =
            Map.of(
                    "body", "#f0e6d6",
                    "line", "#12333b",
                    "surface", "#ffffff",
                    "ground", "#faf7f0",
                    "medicine", "#d08a1e",
                    "vessel", "#f2cfc4",
                    "accent", "#0c5157",
                    "cell", "#9fd0ca");

    private static final int BAND = 100;
    private static final int TITLE = 110;
    private static final int TILE = 120;
    private static final int BACK_WIDTH = 240;

    private final Path pack;
    private final List<String> topics;

    /**
     * @param pack folder of the pack
     */
    WebPage(Path pack) throws IOException {
        this.pack = pack;
        topics = each(json("pack.json"), "topics").map(topic -> text(topic, "id")).toList();
    }

    /** The question of the first answer. */
    String firstQuestion() throws IOException {
        return text(topic(topics.getFirst()), "question");
    }

    /** Where the first question stands on a screen of {@code width} px. */
    static Place questionAt(int width) {
        return new Place(width / 2, BAND + TITLE + TILE / 2);
    }

    /** Where the way back stands on a screen of {@code height} px. */
    static Place backAt(int height) {
        return new Place(BACK_WIDTH / 2, height - BAND / 2);
    }

    /** Writes the page into {@code folder} and returns its file. */
    Path write(Path assets, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("letters.ttf"), Files.readAllBytes(assets.resolve(FONT)));
        StringBuilder tiles = new StringBuilder();
        StringBuilder answers = new StringBuilder();
        for (String id : topics) {
            JsonObject topic = topic(id);
            String question = words(text(topic, "question"));
            tiles.append(
                    "<button class=tile onclick=\"show('%s')\">%s</button>"
                            .formatted(id, question));
            answers.append("<article id=%s hidden><h1>%s</h1>".formatted(id, question));
            for (JsonObject block : each(topic, "blocks").toList()) {
                answers.append(block(block));
            }
            answers.append("</article>");
        }
        String page =
                """
                <!doctype html><html lang=en><meta charset=utf-8><title>Questions</title><style>
                @font-face { font-family: letters; src: url(letters.ttf) }
                * { box-sizing: border-box }
                body { margin: 0; overflow: hidden; font: 29px/1.5 letters; background: #faf7f0; color: #0b2a33 }
                header, footer { position: fixed; left: 0; right: 0; height: {band}px; display: flex; background: #fff }
                header { top: 0; border-bottom: 2px solid #78929a; justify-content: space-between }
                footer { bottom: 0; border-top: 2px solid #78929a }
                footer button { flex: 1 } footer .back { flex: 0 0 {back}px }
                button { font: bold 29px letters; border: 2px solid #5f7d86; border-radius: 14px; background: #dcebea; color: inherit }
                button:active { background: #0c5157; color: #fff }
                main { position: fixed; top: {band}px; bottom: {band}px; left: 0; right: 0; overflow: hidden; padding: 0 32px }
                h1 { height: {title}px; margin: 0; padding-top: 28px; font-size: 42px }
                .tile { display: block; width: 100%; height: {tile}px; margin-bottom: 19px; text-align: left; padding: 0 32px; background: #fff }
                .first { font-size: 36px } figure { margin: 0 0 24px; padding: 20px; background: #fff }
                svg { width: 100%; max-height: 440px } figcaption { font-size: 24px }
                section { padding: 24px; margin-bottom: 24px; border-radius: 12px; background: #dcebea }
                </style><header><b>Rutherford Cancer Centres</b><span><button>Urgent help</button>
                <button onclick="show('questions')">I'm finished</button></span></header><main>
                <div id=questions><h1>What would you like to know?</h1>{tiles}
                <button class=tile>Compare both side by side</button><button class=tile>My questions</button>
                <button class=tile>Ask us to call you</button><button class=tile>Search</button></div>{answers}</main>
                <footer><button class=back onclick="show('questions')">Back</button><button>All questions</button>
                <button>Make it easier</button><button>Listen</button></footer><script>
                let shown = document.getElementById('questions');
                function show(id) { shown.hidden = true; shown = document.getElementById(id); shown.hidden = false }
                </script></html>
                """
                        .replace("{band}", "" + BAND)
                        .replace("{title}", "" + TITLE)
                        .replace("{tile}", "" + TILE)
                        .replace("{back}", "" + BACK_WIDTH)
                        .replace("{tiles}", tiles)
                        .replace("{answers}", answers);
        return Files.writeString(folder.resolve("index.html"), page);
    }

    private String block(JsonObject block) throws IOException {
        String said = words(text(block, "text"));
        return switch (text(block, "kind")) {
            case "short-answer" -> "<p class=first>" + said + "</p>";
            case "bullets", "steps" -> "<p>" + words(text(block, "title")) + "</p>" + list(block);
            case "figure" -> figure(block);
            case "step-figure" -> figure(each(block, "frames").findFirst().orElseThrow());
            case "fact", "callout" ->
                    "<section><b>" + words(text(block, "title")) + "</b><br>" + said + "</section>";
            default -> "<p>" + said + "</p>";
        };
    }

    private static String list(JsonObject block) {
        StringBuilder list = new StringBuilder("<ul>");
        block.getAsJsonArray("items")
                .forEach(item ->
                        list.append("<li>").append(words(item.getAsString())).append("</li>"));
        return list.append("</ul>").toString();
    }

    private String figure(JsonObject shown) throws IOException {
        String drawing = Files.readString(pack.resolve(text(shown, "file")));
        String coloured =
                COLOUR.matcher(drawing)
                        .replaceAll(found -> COLOURS.getOrDefault(found.group(1), "#8a5a86"));
        String caption = words(text(shown, "caption"));
        return "<figure>" + coloured + "<figcaption>" + caption + "</figcaption></figure>";
    }

    private JsonObject topic(String id) throws IOException {
        return json("en/topics/" + id + ".json");
    }

    private JsonObject json(String file) throws IOException {
        return JsonParser.parseString(Files.readString(pack.resolve(file))).getAsJsonObject();
    }

    private static Stream<JsonObject> each(JsonObject object, String name) {
        return StreamSupport.stream(object.getAsJsonArray(name).spliterator(), false)
                .map(JsonElement::getAsJsonObject);
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }

    private static String words(String text) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;");
        return EXPLAINED.matcher(safe).replaceAll("<u>$1</u>");
    }
}
