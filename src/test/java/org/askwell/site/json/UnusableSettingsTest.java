package org.askwell.site.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.site.Centre;
import org.askwell.site.IdleTimes;
import org.askwell.site.SiteSettings;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Settings that cannot be used name nobody and promise nothing. */
class UnusableSettingsTest {
    @TempDir private Path folder;

    private SiteSettings read(String json) throws IOException {
        return SiteSettingsReader.readIfPresent(
                Files.writeString(folder.resolve("site.json"), json));
    }

    @Test
    void doesNotTakeTheProgramsOwnSettingsForAFileThatSomebodyNamed() {
        assertNobody(SiteSettingsReader.read(folder.resolve("site.json")), "does not exist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "{\"name\":\"A\",}"})
    void namesNobodyWhereTheFileIsBroken(String json) throws IOException {
        SiteSettings site = read(json);

        assertNobody(site, "");
        assertThat(site.origin()).isEqualTo(SiteSettings.Origin.SITE_FILE);
        assertThat(site.offersCallback()).isFalse();
        assertThat(site.idle()).isEqualTo(IdleTimes.DEFAULT);
    }

    @Test
    void namesNobodyWhereTheFileIsAFolderOrABrokenLinkOrTooLarge() throws IOException {
        assertNobody(SiteSettingsReader.readIfPresent(folder), "is not a file");
        Path link = Files.createSymbolicLink(folder.resolve("a"), folder.resolve("nowhere"));
        assertNobody(SiteSettingsReader.readIfPresent(link), "does not exist");
        Path large = Files.write(folder.resolve("b"), new byte[1_000_001]);
        assertNobody(SiteSettingsReader.readIfPresent(large), "is larger than 1 MB");
    }

    @Test
    void namesNobodyWhereTheFileIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("site.json"), new byte[] {'"', (byte) 0xE9, '"'});

        assertNobody(SiteSettingsReader.readIfPresent(file), "is not UTF-8 text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\" \"", "5", "null", "[\"A\"]"})
    void leavesAWrongNameEmpty(String name) throws IOException {
        SiteSettings site = read(SiteSettingsReaderTest.GOOD.replace("\"Hill Centre\"", name));

        assertThat(site.centre().name()).isEmpty();
        assertThat(site.centre().telephone()).isPresent();
        assertThat(site.offersCallback()).isFalse();
        assertThat(site.problems()).extracting(Problem::path).containsExactly("name", "");
    }

    @Test
    void leavesANameEmptyThatIsTooLongForTheScreen() throws IOException {
        assertThat(
                        read(SiteSettingsReaderTest.GOOD.replace("Hill Centre", "x".repeat(81)))
                                .centre()
                                .name())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999",
                "112",
                "ring us",
                "0800-CANCER",
                "+",
                "",
                "07946 000000000000",
                "020 7946+018",
                "٠٢٠٧٩٤٦٠٠١٨",
                "tel:+442079460018"
            })
    void leavesAWrongTelephoneEmpty(String telephone) throws IOException {
        SiteSettings site =
                read(SiteSettingsReaderTest.GOOD.replace("+44 20 7946 0018", telephone));

        assertThat(site.centre().telephone()).isEmpty();
        assertThat(site.problems()).extracting(Problem::path).containsExactly("telephone");
    }

    @Test
    void tellsAMissingNameAndTelephone() throws IOException {
        SiteSettings site = read("{}");

        assertNobody(site, "is missing");
        assertThat(site.problems())
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "name",
                        "telephone",
                        "urgentAdvice",
                        "callbackHours",
                        "callbackPromiseHours",
                        "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"text\":\" \"",
                "\"text\":5",
                "\"telephone\":\"999\"",
                "\"text\":\"A.\",\"telephone\":\"soon\"",
                "\"text\":\"A.\",\"telephone\":\"99\"",
                "\"text\":\"A.\",\"hours\":24",
                "\"text\":\"A.\",\"telefone\":\"999\""
            })
    void leavesUrgentAdviceEmptyWhereAnyPartOfItIsWrong(String advice) throws IOException {
        SiteSettings site =
                read(
                        SiteSettingsReaderTest.GOOD.replaceFirst(
                                "\"urgentAdvice\":\\{[^}]*}", "\"urgentAdvice\":{" + advice + "}"));

        assertThat(site.centre().urgent()).isEmpty();
        assertThat(site.problems()).hasSize(1).allMatch(Problem::isError);
    }

    @Test
    void saysNothingOfOpeningHoursThatAreWrong() throws IOException {
        assertThat(read(SiteSettingsReaderTest.GOOD.replace("08:00-18:00", "8-18")).hours())
                .isEmpty();
    }

    private static void assertNobody(SiteSettings site, String what) {
        assertThat(site.centre())
                .isEqualTo(new Centre(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(site.problems())
                .isNotEmpty()
                .anySatisfy(problem -> assertThat(problem.what()).contains(what));
    }
}
