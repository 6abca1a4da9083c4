package org.askwell.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.Block;
import org.askwell.content.BundledPackFiles;
import org.askwell.content.PackResult;
import org.askwell.content.Review;
import org.askwell.content.TopicIcon;
import org.askwell.content.figure.DrawingReader;
import org.askwell.json.FileLocation;
import org.askwell.json.JsonDocument;
import org.askwell.json.JsonRules;
import org.askwell.json.JsonValue;
import org.askwell.json.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the schemas for editors and the loader together. */
class PackSchemaTest {
    private static final Map<String, String> SCHEMAS =
            Map.of(
                    "pack.json",
                    "pack",
                    "facts.json",
                    "facts",
                    "en/glossary.json",
                    "glossary",
                    "en/comparison.json",
                    "comparison",
                    "en/speech.json",
                    "speech",
                    PackBuilder.TOPIC,
                    "topic");

    private final Schemas schemas = new Schemas();
    private final PackBuilder pack = new PackBuilder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pack.json",
                "facts.json",
                "en/glossary.json",
                "en/comparison.json",
                "en/speech.json",
                PackBuilder.TOPIC
            })
    void bothAcceptAGoodFile(String file) {
        assertThat(schema(file)).isEmpty();
        assertThat(load()).isInstanceOf(PackResult.Loaded.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    pack.json | "compare"       | "compair"
                    en/speech.json | "text":    | "txet":
                    en/speech.json | "Water is wet." | ""
                    en/speech.json | water.wav  | water.mp3
                    en/speech.json | "recordings": | "recording":
                    pack.json | "small"         | "Small pack"
                    pack.json | "small"         | ""
                    pack.json | "author":       | "autor":
                    pack.json | "A. Writer"     | 5
                    pack.json | "A. Writer"     | " "
                    pack.json | "A. Writer"     | "A.\\nWriter"
                    pack.json | "A. Writer"     | null
                    pack.json | "state":"draft" | "state":"DRAFT"
                    pack.json | "state":"draft" | "state":"checked"
                    pack.json | 2027-01-01      | 1.1.2027
                    pack.json | "tag":"en"      | "tag":"en_GB"
                    pack.json | "tag":"en"      | "tag":"English"
                    pack.json | "title":        | "name":
                    pack.json | [{"id":"first","icon":"compare"}] | []
                    pack.json | [{"id":"first","icon":"compare"}] | {}
                    pack.json | "id":"first"    | "id":"../first"
                    facts.json | "id":"F1"      | "id":"1"
                    facts.json | "statement"    | "text"
                    facts.json | "A leaflet"    | ""
                    facts.json | "facts"        | "fact"
                    en/glossary.json | "entries"    | "words"
                    en/glossary.json | "meaning":   | "means":
                    en/glossary.json | ["F1"]       | []
                    en/glossary.json | ["F1"]       | "F1"
                    en/glossary.json | ["F1"]       | ["F1"],"medical":false
                    en/glossary.json | "facts":["F1"] | "medical":true
                    en/glossary.json | What we drink. | What we [drink](water).
                    en/comparison.json | "both"     | "left"
                    en/comparison.json | "both"     | "left":"x","right":"y","both"
                    en/comparison.json | "left":"It is light.", | "both":"x",
                    en/comparison.json | ,"medical":false | ,"medical":"no"
                    en/comparison.json | "title"    | "heading"
                    en/comparison.json | [cup](water) | [cup](Water)
                    en/comparison.json | [cup](water) | [cup](water
                    en/topics/first.json | short-answer | paragraph
                    en/topics/first.json | short-answer | answer
                    en/topics/first.json | "question"   | "$schema":"x","ask"
                    en/topics/first.json | "shortTitle" | "title"
                    en/topics/first.json | What is      | What [is]
                    en/topics/first.json | "how-much"   | "How much"
                    en/topics/first.json | "id":"how-much" | "name":"how-much"
                    en/topics/first.json | How much     | [How](water) much
                    en/topics/first.json | "questions":[ | "questions":[{"id":"x","text":""},
                    en/topics/first.json | "questions":[ | "questions":[],"asked":[
                    """)
    void bothRefuseAFault(String file, String from, String to) {
        pack.replace(file, from, to == null ? "" : to);

        assertThat(schema(file)).isNotEmpty();
        assertThat(load()).isInstanceOf(PackResult.Refused.class);
    }

    @Test
    void bothRefuseATitleThatFillsTheScreen() {
        pack.replace("pack.json", "A small pack", "A pack ".repeat(12));

        assertThat(schema("pack.json")).isNotEmpty();
        assertThat(load()).isInstanceOf(PackResult.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"paragraf\",\"text\":\"A.\",\"facts\":[\"F1\"]}",
                "{\"text\":\"A.\",\"facts\":[\"F1\"]}",
                "{\"kind\":\"paragraph\",\"facts\":[\"F1\"]}",
                "{\"kind\":\"paragraph\",\"text\":\"\",\"facts\":[\"F1\"]}",
                "{\"kind\":\"paragraph\",\"text\":\"A.\"}",
                "{\"kind\":\"paragraph\",\"text\":\"A.\",\"facts\":[]}",
                "{\"kind\":\"paragraph\",\"text\":\"A.\",\"facts\":[5]}",
                "{\"kind\":\"paragraph\",\"text\":\"A.\",\"medical\":true}",
                "{\"kind\":\"paragraph\",\"text\":\"A.\",\"medical\":false,\"facts\":[\"F1\"]}",
                "{\"kind\":\"paragraph\",\"text\":\"A.\",\"title\":\"B\",\"facts\":[\"F1\"]}",
                "{\"kind\":\"paragraph\",\"text\":\"A [b\",\"facts\":[\"F1\"]}",
                "{\"kind\":\"paragraph\",\"text\":\"A [](water)\",\"facts\":[\"F1\"]}",
                "{\"kind\":\"bullets\",\"items\":[],\"facts\":[\"F1\"]}",
                "{\"kind\":\"bullets\",\"facts\":[\"F1\"]}",
                "{\"kind\":\"bullets\",\"lead\":\"\",\"items\":[\"A\"],\"facts\":[\"F1\"]}",
                "{\"kind\":\"steps\",\"title\":\"T\",\"steps\":[\"A\"],\"facts\":[\"F1\"]}",
                "{\"kind\":\"steps\",\"title\":\"T\",\"steps\":[{\"text\":\"A\",\"figure\":{\"file\":\"figures/cup.svg\"}}],\"medical\":false}",
                "{\"kind\":\"fact\",\"text\":\"A.\",\"facts\":[\"F1\"]}",
                "{\"kind\":\"callout\",\"weight\":\"warning\",\"title\":\"T\",\"text\":\"A.\",\"facts\":[\"F1\"]}",
                "{\"kind\":\"callout\",\"title\":\"T\",\"text\":\"A.\",\"facts\":[\"F1\"]}",
                "{\"kind\":\"comparison\",\"title\":\"T\",\"left\":\"L\",\"right\":\"R\",\"rows\":[],\"facts\":[\"F1\"]}",
                "{\"kind\":\"comparison\",\"title\":\"T\",\"left\":\"L\",\"right\":\"R\",\"rows\":[{\"label\":\"A\",\"both\":\"B\"}],\"facts\":[\"F1\"]}",
                "{\"kind\":\"figure\",\"file\":\"figures/cup.svg\",\"caption\":\"C.\",\"medical\":false}",
                "{\"kind\":\"figure\",\"file\":\"figures/cup.png\",\"description\":\"D.\",\"caption\":\"C.\",\"medical\":false}",
                "{\"kind\":\"figure\",\"file\":\"../cup.svg\",\"description\":\"D.\",\"caption\":\"C.\",\"medical\":false}",
                "{\"kind\":\"step-figure\",\"frames\":[],\"medical\":false}",
                "{\"kind\":\"step-figure\",\"frames\":[{\"file\":\"figures/cup.svg\",\"description\":\"D.\",\"caption\":\"C.\"}],\"medical\":false}",
                "{\"kind\":\"step-figure\",\"frames\":[{\"file\":\"figures/cup.svg\",\"description\":\"D.\",\"caption\":\"C.\"},{\"file\":\"figures/cup.svg\",\"caption\":\"C.\"}],\"medical\":false}",
                "{\"kind\":\"contact\",\"text\":\"A.\",\"telephone\":\"1\",\"medical\":false}",
                "[]"
            })
    void bothRefuseAFaultyBlock(String block) {
        pack.blocks(block);

        assertThat(schema(PackBuilder.TOPIC)).isNotEmpty();
        assertThat(load()).isInstanceOf(PackResult.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"paragraph\",\"text\":\"A [b](water) c.\",\"facts\":[\"F1\"]}",
                "{\"kind\":\"bullets\",\"items\":[\"A\"],\"medical\":false}",
                "{\"kind\":\"steps\",\"title\":\"T\",\"steps\":[{\"text\":\"A\",\"figure\":{\"file\":\"figures/cup.svg\",\"description\":\"D\"}}],\"medical\":false}",
                "{\"kind\":\"fact\",\"title\":\"T\",\"text\":\"A.\",\"facts\":[\"F1\"]}",
                "{\"kind\":\"comparison\",\"title\":\"T\",\"left\":\"L\",\"right\":\"R\",\"rows\":[{\"label\":\"A\",\"both\":\"B\",\"facts\":[\"F1\"]}],\"facts\":[\"F1\"]}",
                "{\"kind\":\"figure\",\"file\":\"figures/cup.svg\",\"description\":\"D.\",\"caption\":\"C.\",\"medical\":false}",
                "{\"kind\":\"step-figure\",\"frames\":[{\"file\":\"figures/cup.svg\",\"description\":\"D.\",\"caption\":\"C.\"},{\"file\":\"figures/cup.svg\",\"description\":\"E.\",\"caption\":\"[F](water).\"}],\"medical\":false}",
                "{\"kind\":\"contact\",\"text\":\"Ring us.\",\"medical\":false}"
            })
    void bothAcceptAGoodBlock(String block) {
        pack.blocks(block);

        assertThat(schema(PackBuilder.TOPIC)).isEmpty();
        assertThat(load()).isInstanceOf(PackResult.Loaded.class);
    }

    @Test
    void bothKnowTheSameNames() throws IOException {
        JsonValue pack = document("pack");
        JsonValue topic = document("topic");
        JsonValue common = document("common");

        assertThat(names(pack, "properties", "topics", "items", "properties", "icon"))
                .isEqualTo(JsonRules.names(TopicIcon.class).keySet());
        assertThat(names(topic, "$defs", "block", "properties", "kind"))
                .isEqualTo(JsonRules.names(BlockReader.Kind.class).keySet());
        assertThat(names(topic, "$defs", "callout", "properties", "weight"))
                .isEqualTo(JsonRules.names(Block.Weight.class).keySet());
        assertThat(names(common, "$defs", "review"))
                .isEqualTo(JsonRules.names(Review.State.class).keySet());
    }

    private static JsonValue document(String schema) throws IOException {
        byte[] bytes =
                new BundledPackFiles("/content/schema").read(schema + ".schema.json", 100_000);
        return JsonDocument.read(FileLocation.of(schema, problem -> {}), bytes).orElseThrow();
    }

    /** The values of the {@code enum} that {@code path} leads to. */
    private static Set<String> names(JsonValue schema, String... path) {
        JsonValue at = schema;
        for (String name : path) {
            at = member(at, name);
        }
        return ((JsonValue.Items) member(at, "enum"))
                .items().stream()
                        .map(item -> ((JsonValue.Text) item).value())
                        .collect(Collectors.toSet());
    }

    private static JsonValue member(JsonValue object, String name) {
        return Objects.requireNonNull(((JsonValue.Members) object).members().get(name), name);
    }

    private List<String> schema(String file) {
        return schemas.problems(
                "content/schema/" + SCHEMAS.get(file) + ".schema.json", pack.text(file));
    }

    private PackResult load() {
        return new PackLoader(new DrawingReader()).load(pack, LocalDate.of(2026, 6, 1));
    }
}
