package org.askwell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The drawing of the house in the documentation is the house. */
class HouseDrawingTest {
    private static final Path PAGE = Path.of("src/site/markdown/developing.md");

    @Test
    void standsInTheDocumentationAsItIs() throws IOException {
        String drawing =
                new HouseDrawing(
                                new ClassFileImporter()
                                        .withImportOption(
                                                ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                        .importPackages("org.askwell"))
                        .lines();

        assertThat(Files.readString(PAGE))
                .as("the drawing in %s; put this one in its place", PAGE)
                .contains("```\n" + drawing + "\n```");
    }
}
