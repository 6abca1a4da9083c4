package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.cli.Cli;
import org.askwell.cli.ExitStatus;
import org.askwell.device.Machine;
import org.askwell.needs.Needs;
import org.askwell.needs.Requirement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The whole walk of a patient and of staff, by the command that takes it. */
@Needs(Requirement.TEXT_DRAWING)
class TourTest {
    /** A header, one request and the empty text behind the last line end. */
    private static final int LINES = 3;

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void leavesAPictureOfEveryScreenAndOneRequest() throws IOException {
        leavesAPictureOfEveryScreenAndOneRequest("1366x768", "200");
    }

    @ParameterizedTest
    @CsvSource({"1080x1920,100", "1080x1920,200", "1920x1080,200"})
    @Tag("large")
    void leavesAPictureOfEveryScreenAndOneRequest(String size, String textSize) throws IOException {
        Path tour = folder.resolve("tour");

        assertThat(take(tour, "--size", size, "--text-size", textSize))
                .as(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(ExitStatus.DONE);

        List<String> pictures = pictures(tour);
        assertThat(pictures.size()).isGreaterThan(30);
        assertThat(pictures)
                .extracting(name -> name.substring(0, name.indexOf('-')))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, pictures.size())
                                .mapToObj(number -> (number < 10 ? "0" : "") + number)
                                .toList());
        assertThat(sizeOf(tour.resolve(pictures.getFirst()))).isEqualTo(size);
        assertThat(Files.readString(tour.resolve("requests.csv")).split("\r\n", -1))
                .hasSize(LINES)
                .satisfies(lines -> assertThat(lines[1]).contains("\"Zoe\"", "\"done\""));
    }

    @Test
    void walksRoundTheCallbackWhereTheSiteDoesNotSayWhenItRings() throws IOException {
        Path site =
                Files.writeString(
                        folder.resolve("site.json"),
                        "{\"name\":\"Hill Centre\",\"telephone\":\"020 7946 0018\"}");
        Path tour = folder.resolve("tour");

        assertThat(take(tour, "--site", site.toString()))
                .as(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(ExitStatus.DONE);

        assertThat(pictures(tour))
                .noneMatch(name -> name.contains("callback"))
                .anyMatch(name -> name.endsWith("still-there.png"))
                .anyMatch(name -> name.endsWith("staff-requests.png"));
        assertThat(Files.readString(tour.resolve("requests.csv")).lines()).hasSize(1);
    }

    @Test
    void leavesAFolderOfSomebodyElseAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "keep me");

        assertThat(take(folder)).isEqualTo(ExitStatus.PROBLEM);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is not empty", "--out");
        assertThat(file).hasContent("keep me");
    }

    @Test
    void knowsNoOtherLanguagesThanTheProgram() {
        assertThat(take(folder.resolve("tour"), "--language", "tlh")).isEqualTo(ExitStatus.USAGE);
        assertThat(folder.resolve("tour")).doesNotExist();
    }

    private int take(Path tour, String... options) {
        List<String> arguments = new ArrayList<>(List.of("tour", "--out", tour.toString()));
        arguments.addAll(List.of(options));
        return new Cli(
                        new Assembly(Machine.thisOne(), new ToolkitStart()),
                        (_, fault) -> {
                            fault.printStackTrace(new PrintStream(err, true));
                            return Optional.empty();
                        },
                        "test",
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .execute(arguments.toArray(String[]::new));
    }

    private static List<String> pictures(Path tour) throws IOException {
        try (Stream<Path> files = Files.list(tour)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".png"))
                    // Past 99 pictures the names no longer sort by themselves.
                    .sorted(Comparator.comparingInt(TourTest::number))
                    .toList();
        }
    }

    private static int number(String picture) {
        return Integer.parseInt(picture.substring(0, picture.indexOf('-')));
    }

    /** The size that the header of a PNG file names, as WIDTHxHEIGHT. */
    private static String sizeOf(Path png) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(png));
        return header.getInt(16) + "x" + header.getInt(20);
    }
}
