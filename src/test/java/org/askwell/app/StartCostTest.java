package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.needs.Needs;
import org.askwell.needs.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the program loads before its first picture, counted: each class costs time at the start. */
@Needs(Requirement.TEXT_DRAWING)
class StartCostTest {
    @TempDir private Path folder;

    @Test
    void loadsFewClassesBeforeTheFirstPicture() throws Exception {
        List<String> once = classesBeforeTheFirstPicture();
        List<String> again = classesBeforeTheFirstPicture();
        // Where the machine is held up, what waits for a calm moment may come before the picture.
        List<String> classes = once.size() < again.size() ? once : again;

        assertThat(count(classes, "org.askwell.")).as("of the program").isBetween(300L, 1_000L);
        assertThat(count(classes, "")).as("of all").isBetween(2_000L, 5_000L);
    }

    private static long count(List<String> classes, String prefix) {
        return classes.stream().filter(name -> name.startsWith(prefix)).count();
    }

    private List<String> classesBeforeTheFirstPicture() throws IOException, InterruptedException {
        Path loaded = Files.createTempFile(folder, "loaded", ".txt");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xlog:class+load:file=" + loaded + "::filecount=0",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Dprism.cacheLayoutSize=0",
                                "-cp",
                                System.getProperty("java.class.path"),
                                FirstPicture.class.getName(),
                                "run",
                                "--data",
                                folder.resolve("data").toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readAllLines(loaded).stream()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.replaceFirst("^(\\[[^]]*])+ ", ""))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }
}
