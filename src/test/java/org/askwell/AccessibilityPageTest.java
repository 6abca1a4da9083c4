package org.askwell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page on accessibility goes through every clause, and each test that it names is there. */
final class AccessibilityPageTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", "."));
    private static final Path TESTS = ROOT.resolve("src/test/java");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([0-9][0-9.]*) \\| (.+) \\| (.+) \\| (.*)\\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final String NO_MATTER = "Does not apply";

    /**
     * A row of a table.
     *
     * @param heldBy what it names as tests
     */
    private record Clause(String number, String how, String heldBy) {}

    private static List<Clause> clauses() throws IOException {
        String page = Files.readString(ROOT.resolve("src/site/markdown/accessibility.md"));
        return ROW.matcher(page)
                .results()
                .map(row -> new Clause(row.group(1), row.group(3), row.group(4)))
                .toList();
    }

    private static Stream<String> tests() throws IOException {
        return clauses().stream()
                .flatMap(clause -> TEST.matcher(clause.heldBy()).results())
                .map(MatchResult::group)
                .distinct();
    }

    @Test
    void goesThroughEveryClauseOnce() throws IOException {
        Stream<String> nonVisual = IntStream.rangeClosed(1, 16).mapToObj(i -> "5.1.3." + i);
        Stream<String> others =
                Stream.of(
                        "5.1.4", "5.1.5", "5.1.6.1", "5.1.6.2", "402.1", "402.2", "402.2.1",
                        "402.2.2", "402.2.3", "402.2.4", "402.2.5", "402.3", "402.3.1", "402.3.2",
                        "402.4", "402.5");

        assertThat(clauses().stream().map(Clause::number))
                .containsExactlyElementsOf(Stream.concat(nonVisual, others).toList());
    }

    @Test
    void namesATestWhereverAClauseApplies() throws IOException {
        assertThat(clauses())
                .filteredOn(clause -> !TEST.matcher(clause.heldBy()).find())
                .allMatch(clause -> clause.how().startsWith(NO_MATTER));
    }

    @ParameterizedTest
    @MethodSource("tests")
    void isHeldByATestThatIsThere(String named) throws IOException {
        String[] parts = named.replace("`", "").split("\\.", -1);
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<Path> found = files.filter(file -> file.endsWith(parts[0] + ".java")).toList();
            assertThat(found).as(Arrays.toString(parts)).hasSize(1);
            assertThat(Files.readString(found.getFirst())).contains("void " + parts[1] + "(");
        }
    }
}
