package org.askwell.content.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.figure.Drawing.ViewBox;
import org.askwell.content.figure.DrawingReader.Read;
import org.askwell.content.figure.DrawingReader.Refused;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class DrawingReaderTest {
    private static final Path FIGURES =
            Path.of("assets/content/chemotherapy-immunotherapy/figures");

    @Test
    void readsShapesWithWhatTheyInherit() {
        Drawing drawing =
                read(
                        """
                        <g fill="token:cell" transform="translate(10 20) rotate(5) scale(2)">
                          <circle cx="1" cy="2" r="3"/>
                          <circle r="3" fill="none" stroke="token:accent-soft" stroke-width="4"/>
                        </g>
                        """);
        assertThat(drawing.viewBox()).isEqualTo(new ViewBox(0, 0, 960, 420));
        Shape.Group group = (Shape.Group) drawing.shapes().getFirst();
        assertThat(group.transforms())
                .containsExactly(
                        new Shape.Translate(10, 20),
                        new Shape.Rotate(5, 0, 0),
                        new Shape.Scale(2, 2));
        Shape.Ellipse plain = (Shape.Ellipse) group.children().getFirst();
        assertThat(plain.look().fill()).isEqualTo(Colour.CELL);
        assertThat(plain.radiusY()).isEqualTo(3);
        Shape.Ellipse ring = (Shape.Ellipse) group.children().get(1);
        assertThat(ring.look().fill()).isEqualTo(Colour.NONE);
        assertThat(ring.look().stroke()).isEqualTo(Colour.ACCENT_SOFT);
        assertThat(ring.look().strokeWidth()).isEqualTo(4);
    }

    @Test
    void readsEveryKindOfShape() {
        Drawing drawing =
                read(
                        """
                        <path d="M0 0h1"/><circle r="1"/><ellipse rx="1" ry="2"/>
                        <rect width="1" height="2" rx="1"/><line x1="0" y1="0" x2="1" y2="1"/>
                        <polyline points="0,0 1,1"/><polygon points="0,0 1,1 2,0"/>
                        <text x="1" y="2" font-size="20" text-anchor="middle">Blood</text>
                        """);
        assertThat(drawing.shapes()).hasSize(8);
        assertThat(((Shape.Label) drawing.shapes().getLast()).text()).isEqualTo("Blood");
        assertThat(((Shape.Polyline) drawing.shapes().get(6)).closed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href=\"a.png\"/>",
                "<script>alert(1)</script>",
                "<style>*{}</style>",
                "<use href=\"#a\"/>",
                "<circle r=\"3\" style=\"fill:red\"/>",
                "<circle r=\"3\" onclick=\"a()\"/>",
                "<circle r=\"3\" fill=\"#ff0000\"/>",
                "<circle r=\"3\" fill=\"token:blood\"/>",
                "<circle r=\"3px\"/>",
                "<circle r=\"-3\"/>",
                "<circle r=\"NaN\"/>",
                "<circle r=\"1e9\"/>",
                "<circle/>",
                "<rect width=\"1\"/>",
                "<rect width=\"1\" height=\"1\" opacity=\"2\"/>",
                "<path/>",
                "<polyline points=\"1 2 3\"/>",
                "<line x1=\"0\" y1=\"0\" x2=\"1\"/>",
                "<line x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\" stroke-linecap=\"pointed\"/>",
                "<circle r=\"3\" stroke-dasharray=\"0 0\"/>",
                "<g transform=\"skewX(3)\"/>",
                "<g transform=\"scale(1 2 3)\"/>",
                "<text x=\"0\" y=\"0\" font-size=\"9\"> </text>",
                "<circle r=\"3\"><circle r=\"3\"/></circle>",
                "<g>stray words</g>",
            })
    void refusesWhatItCannotDraw(String inside) {
        List<Problem> problems = problems(svg(inside));
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().path()).matches("2:[0-9]+");
        assertThat(problems.getFirst().remedy()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    L0 0            | it does not start with M
                    M0              | a number is missing after M
                    M0 0 X1         | "X" is no command
                    M0 0 L1 2 3     | a number is missing after L
                    M0 0 A1 1 0 2 0 3 3  | a flag of an arc is not 0 or 1
                    M0 0 A-1 1 0 0 0 3 3 | a radius after A is negative
                    M0 0 L1 1e99    | the number 1e99 is too large
                    """)
    void saysWhatIsWrongWithAPath(String data, String what) {
        assertThat(problems(svg("<path d=\"" + data + "\"/>")).getFirst().what()).endsWith(what);
    }

    @Test
    void readsPathsWithoutSpaces() {
        Drawing drawing = read("<path d=\"M10-20.5L.5.5l1,1a2 2 0 01.5-3Z\"/>");
        assertThat(((Shape.Path) drawing.shapes().getFirst()).data())
                .isEqualTo("M 10.0 -20.5 L 0.5 0.5 l 1.0 1.0 a 2.0 2.0 0.0 0 1 0.5 -3.0 Z");
    }

    @Test
    void readsWhetherItIsMirrored() {
        assertThat(read("<circle r=\"1\"/>").mirrored()).isFalse();
        String svg =
                svg("<circle r=\"1\"/>").replace("<svg", "<svg data-mirrored=\"right-to-left\"");
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        assertThat(((Read) new DrawingReader().read("a.svg", bytes)).drawing().mirrored()).isTrue();
        assertThat(problems(svg.replace("right-to-left", "always")))
                .extracting(Problem::what)
                .containsExactly("<svg>: data-mirrored \"always\" is unknown");
    }

    @Test
    void tellsEveryProblemOfAFile() {
        assertThat(problems(svg("<circle r=\"x\" fill=\"red\" class=\"y\"/><blink/>"))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "viewBox=\"0 0 960\"", "viewBox=\"0 0 0 420\"", "viewBox=\"a\""})
    void refusesADrawingWithoutAUsableViewBox(String viewBox) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" " + viewBox + "/>";
        assertThat(problems(svg)).anyMatch(problem -> problem.what().contains("viewBox"));
    }

    @Test
    void refusesAnotherKindOfXml() {
        assertThat(problems("<svg viewBox=\"0 0 1 1\"/>").getFirst().what()).contains("no SVG");
        assertThat(problems("<svg")).hasSize(1);
        assertThat(problems("")).hasSize(1);
    }

    @Test
    void readsNothingBesidesTheFile() {
        String outside =
                "<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n"
                        + svg("<text x=\"0\" y=\"0\" font-size=\"9\">&e;</text>");
        assertThat(problems(outside)).isNotEmpty();
        assertThat(problems(outside).getFirst().what()).contains("document type");
    }

    @Test
    void refusesTooManyParts() {
        assertThat(problems(svg("<circle r=\"1\"/>".repeat(2_001))).getFirst().what())
                .contains("too many parts");
        assertThat(problems(svg("<g>".repeat(17) + "</g>".repeat(17))).getFirst().what())
                .contains("too many parts");
    }

    @Test
    void refusesAVeryLargeFileUnread() {
        var reading = new DrawingReader().read("a.svg", new byte[5_000_001]);
        assertThat(((DrawingReader.Refused) reading).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("5 MB"));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void findsNoProblemInABundledDrawing(Path file) throws IOException {
        byte[] svg = Files.readAllBytes(file);
        assertThat(new DrawingReader().read(file.toString(), svg))
                .isInstanceOf(DrawingReader.Read.class);
    }

    static List<Path> bundled() throws IOException {
        try (Stream<Path> files = Files.list(FIGURES)) {
            return files.sorted().toList();
        }
    }

    private static Drawing read(String inside) {
        var reading =
                new DrawingReader().read("a.svg", svg(inside).getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Read.class);
        return ((Read) reading).drawing();
    }

    private static List<Problem> problems(String svg) {
        var reading = new DrawingReader().read("a.svg", svg.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Refused.class);
        return ((Refused) reading).problems();
    }

    private static String svg(String inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 420\">\n"
                + inside
                + "\n</svg>";
    }
}
