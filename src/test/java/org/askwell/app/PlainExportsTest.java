package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.device.Readiness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** Exports on the kiosk that anybody can read are told until they are gone. */
class PlainExportsTest {
    @TempDir private Path data;

    @Test
    void areToldByName() throws Exception {
        PlainExports exports = new PlainExports(data);
        assertThat(exports.look()).isTrue();
        assertThat(exports.problems()).isEmpty();
        assertThat(exports.examine()).isInstanceOf(Readiness.Ready.class);

        Path folder = Files.createDirectory(data.resolve("exports"));
        Path left = Files.writeString(folder.resolve("requests-2026-03-02-new.csv"), "x");
        Files.writeString(folder.resolve("requests-2026-03-02-new.askwell"), "x");
        assertThat(exports.examine()).isInstanceOf(Readiness.Doubtful.class);

        assertThat(exports.look()).isTrue();
        assertThat(exports.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.toString())
                                .contains("requests-2026-03-02-new.csv", "erase them")
                                .doesNotContain(".askwell"));

        Files.delete(left);
        assertThat(exports.look()).isTrue();
        assertThat(exports.problems()).isEmpty();
    }
}
