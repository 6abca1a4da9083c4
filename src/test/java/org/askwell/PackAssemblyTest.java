package org.askwell;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.site.json.SiteSettingsReader;
import org.askwell.support.Problem;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

/** What is shown where nobody has installed anything. */
final class PackAssemblyTest {
    private final PackAssembly packs =
            new PackAssembly(() -> Instant.parse("2030-01-01T12:00:00Z"));

    @Test
    void namesThePackOfEachProblem() {
        List<Problem> problems = packs.library(List.of(), SiteSettingsReader.defaults()).problems();

        assertThat(problems)
                .extracting(Problem::file)
                .contains(
                        "chemotherapy-immunotherapy/pack.json", "how-to-use-this-screen/pack.json")
                .allMatch(file -> file.contains("/"));
    }
}
