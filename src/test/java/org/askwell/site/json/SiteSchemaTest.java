package org.askwell.site.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.json.Schemas;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Holds the schema for editors and the reader of site settings together. */
class SiteSchemaTest {
    private final Schemas schemas = new Schemas();

    @TempDir private Path folder;

    @Test
    void bothAcceptASiteThatSetsEverything() throws IOException {
        assertThat(schema(SiteSettingsReaderTest.GOOD)).isEmpty();
        assertThat(errors(SiteSettingsReaderTest.GOOD)).isEmpty();
    }

    @Test
    void bothAcceptTheProgramsOwnSettings() throws IOException {
        String json = defaults();

        assertThat(schema(json)).isEmpty();
        assertThat(errors(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:00-12:00, 13:00-17:00",
                "09:00-12:00,13:00-17:00",
                "22:00-06:00",
                "00:00-24:00"
            })
    void bothAcceptHoursAsCentresHaveThem(String hours) throws IOException {
        String json = SiteSettingsReaderTest.GOOD.replace("08:00-18:00", hours);

        assertThat(schema(json)).isEmpty();
        assertThat(errors(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0800 210 0402", "(020) 7946 0018", "+44 20-7946.0018"})
    void bothAcceptATelephoneAsPeopleWriteIt(String telephone) throws IOException {
        String json = SiteSettingsReaderTest.GOOD.replace("+44 20 7946 0018", telephone);

        assertThat(schema(json)).isEmpty();
        assertThat(errors(json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "name"          | "nmae"
                    "Hill Centre"   | ""
                    "Hill Centre"   | " "
                    "Hill Centre"   | null
                    "Hill Centre",  | "Hill Centre","printer":"",
                    "Hill Centre"   | "A\\tB"
                    +44 20 7946 0018 | 999
                    +44 20 7946 0018 | ring us
                    +44 20 7946 0018 | 01234567890123456
                    "telephone":"999" | "telephone":"99"
                    "telephone":"999" | "telephone":999
                    ["112","999"]   | []
                    ["112","999"]   | ["112",999]
                    ["112","999"]   | ["9"]
                    ["112","999"]   | ["call us"]
                    ["112","999"]   | "112"
                    "text"          | "txt"
                    08:00-18:00     | 8-18
                    08:00-18:00     | 08:00-25:00
                    08:00-18:00     | 24:00-18:00
                    08:00-18:00     | 08:00-12:00 13:00-18:00
                    08:00-18:00     | 08:00-12:00,
                    "2026-12-25"    | "25 December"
                    "2026-12-25"    | "2026-13-25"
                    "2026-12-25"    | "2026-12-25/"
                    "2026-12-25"    | "2026-12-24/2027-01-02"
                    "2026-12-25"    | 20261225
                    "monday"        | "Monday"
                    {"tuesday":"10:00-12:00"} | {}
                    {"tuesday":"10:00-12:00"} | []
                    "callbackPromiseHours":4 | "callbackPromiseHours":0
                    "callbackPromiseHours":4 | "callbackPromiseHours":1.5
                    "callbackPromiseHours":4 | "callbackPromiseHours":"4"
                    "callbackPromiseHours":4, | "kiosks":1,
                    "IE"            | "Ireland"
                    "Europe/Dublin" | ""
                    ["cy","en"]     | []
                    ["cy","en"]     | ["Welsh"]
                    ["pl"]          | "pl"
                    "warning":25    | "warning":19
                    "warning":25    | "warning":301
                    "reading":100   | "raeding":100
                    "screenDiagonalInches":32 | "screenDiagonalInches":1
                    "atMost":14     | "atMost":0
                    "atMost":14     | "atMost":366
                    "Reception"     | ""
                    "f13"           | "F13"
                    "f13"           | "a"
                    ["f13"]         | "f13"
                    "speak"         | "speek"
                    """)
    void bothRefuseAFault(String from, String to) throws IOException {
        assertThat(SiteSettingsReaderTest.GOOD).contains(from);
        String json = SiteSettingsReaderTest.GOOD.replace(from, to);

        assertThat(schema(json)).isNotEmpty();
        assertThat(errors(json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null"})
    void bothRefuseAFileThatSetsNothing(String json) throws IOException {
        assertThat(schema(json)).isNotEmpty();
        assertThat(errors(json)).isNotEmpty();
    }

    private List<String> schema(String json) {
        return schemas.problems("site/site.schema.json", json);
    }

    private List<Problem> errors(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("site.json"), json);
        return SiteSettingsReader.read(file).problems().stream().filter(Problem::isError).toList();
    }

    private static String defaults() throws IOException {
        try (InputStream in = SiteSchemaTest.class.getResourceAsStream("/site/default.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
