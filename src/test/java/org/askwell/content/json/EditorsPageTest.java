package org.askwell.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.Block;
import org.askwell.content.TopicIcon;
import org.askwell.content.figure.Colour;
import org.askwell.content.figure.DrawingReader;
import org.askwell.json.JsonRules;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the page for editors to what packs may hold. */
class EditorsPageTest {
    private final String page = Files.readString(Path.of("src/site/markdown/editors.md"));

    EditorsPageTest() throws IOException {}

    @Test
    void namesEveryKindIconWeightAndColour() {
        Stream<String> names =
                Stream.of(
                                JsonRules.names(BlockReader.Kind.class),
                                JsonRules.names(TopicIcon.class),
                                JsonRules.names(Block.Weight.class))
                        .flatMap(known -> known.keySet().stream());
        Stream<String> colours =
                Arrays.stream(Colour.values())
                        .filter(colour -> colour != Colour.NONE)
                        .map(colour -> "token:" + colour.token());

        assertThat(Stream.concat(names, colours))
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    @Test
    void showsADrawingThatIsDrawn() {
        Matcher drawing = Pattern.compile("(?s)<svg.*?</svg>").matcher(page);
        assertThat(drawing.find()).isTrue();

        assertThat(
                        new DrawingReader()
                                .read("page.svg", drawing.group().getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DrawingReader.Read.class);
    }
}
