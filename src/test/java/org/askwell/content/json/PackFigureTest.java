package org.askwell.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.FolderPackFiles;
import org.askwell.content.PackResult;
import org.askwell.content.figure.DrawingReader;
import org.askwell.content.figure.DrawingSource;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What the drawings of a pack may be. */
final class PackFigureTest extends PackLoading {
    @Test
    void tellsOfAFrameThatWouldJump() {
        pack.with("figures/tall.svg", PackBuilder.DRAWING.replace("0 0 9 4", "0 0 9 8"));
        pack.blocks(
                """
                {"kind":"step-figure","medical":false,"frames":[
                 {"file":"figures/cup.svg","description":"A cup.","caption":"One."},
                 {"file":"figures/tall.svg","description":"A cup.","caption":"Two."}]}
                """);

        assertThat(problems())
                .extracting(Problem::line)
                .containsExactly(
                        TOPIC
                                + ":blocks[1].frames[1].file: has another viewBox than the first"
                                + " frame; give all frames the same viewBox, so that nothing"
                                + " jumps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../cup.svg", "/etc/cup.svg", "figures/../../cup.svg", "C:\\\\cup.svg"})
    void refusesAFigureOutsideThePack(String file, @TempDir Path folder) throws IOException {
        pack.blocks(
                "{\"kind\":\"figure\",\"file\":\"%s\",\"description\":\"D.\",\"caption\":\"C.\",\"medical\":false}"
                        .formatted(file));

        PackResult result =
                new PackLoader(new DrawingReader())
                        .load(new FolderPackFiles(pack.writeTo(folder)), TODAY);

        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem.line()).contains("leaves the pack"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not a drawing",
                "<html/>",
                "<svg",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><p>&a;</p>"
            })
    void refusesAFigureThatIsNotSvg(String drawing) {
        pack.with("figures/cup.svg", drawing).blocks(figure());

        assertThat(lines(pack))
                .containsExactly("figures/cup.svg: is not SVG; save the drawing as SVG");
    }

    @Test
    void refusesAFigureThatIsNotUtf8() {
        byte[] drawing = PackBuilder.DRAWING.getBytes(StandardCharsets.UTF_16);
        pack.with("figures/cup.svg", drawing).blocks(figure());

        assertThat(lines(pack))
                .containsExactly("figures/cup.svg:1:1: is not UTF-8 text; save the file as UTF-8");
    }

    @Test
    void refusesAnOversizedFigure() {
        pack.with("figures/cup.svg", new byte[5_000_001]).blocks(figure());

        assertThat(lines(pack).getFirst()).contains("\"figures/cup.svg\" is larger");
    }

    @Test
    void tellsTheProblemsOfADrawingOnce() {
        pack.with("figures/cup.svg", PackBuilder.DRAWING.replace("viewBox", "box"))
                .blocks(figure() + "," + figure());

        assertThat(load()).isInstanceOf(PackResult.Refused.class);
        assertThat(lines(pack)).doesNotHaveDuplicates().allMatch(l -> l.startsWith("figures/cup"));
    }

    @Test
    void bringsItsDrawingsAlong() {
        pack.blocks(figure());

        DrawingSource drawings = loaded().drawings();
        assertThat(drawings.drawing("figures/cup.svg")).isPresent();
        assertThat(drawings.drawing("figures/other.svg")).isEmpty();
    }
}
