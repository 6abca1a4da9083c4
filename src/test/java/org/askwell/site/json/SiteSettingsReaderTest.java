package org.askwell.site.json;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.askwell.site.BackupSettings;
import org.askwell.site.CallbackPromise;
import org.askwell.site.Centre;
import org.askwell.site.ClosedDates;
import org.askwell.site.IdleTimes;
import org.askwell.site.KeyName;
import org.askwell.site.KeySettings;
import org.askwell.site.NavigationAction;
import org.askwell.site.OpeningHours;
import org.askwell.site.Retention;
import org.askwell.site.ScanPace;
import org.askwell.site.ScanSettings;
import org.askwell.site.SiteSettings;
import org.askwell.site.UrgentAdvice;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class SiteSettingsReaderTest {
    static final String GOOD =
            """
            {"$schema":"site.schema.json","name":"Hill Centre","telephone":"+44 20 7946 0018",
             "hours":{"monday":"08:00-18:00"},
             "urgentAdvice":{"text":"Ring us at once.","telephone":"999","hours":"day and night"},
             "callbackHours":{"tuesday":"10:00-12:00"},"callbackPromiseHours":4,
             "closedDates":["2026-12-25","2026-12-24/2027-01-02"],
             "region":"IE","emergencyNumbers":["112","999"],"timeZone":"Europe/Dublin","languages":["cy","en"],
             "interpreters":["pl"],
             "idleSeconds":{"reading":100,"form":200,"done":300,"staff":40,"warning":25},
             "screenDiagonalInches":32,"logo":"/etc/askwell/logo.svg",
             "retentionDays":{"afterDone":3,"warnAfter":10,"atMost":14},"kiosk":"Reception",
             "keys":{"speak":["f13"],"help":["f1","f14"]},
             "scanning":{"always":true,"paceSeconds":0.6},
             "contentFolders":["/media/kiosk/packs"],
             "exports":"/media/stick/requests",
             "backups":{"folder":"/media/backup","everyHours":12,"keep":5}}
            """;

    private static final OpeningHours.Span TEN_TO_TWELVE =
            new OpeningHours.Span(LocalTime.of(10, 0), LocalTime.of(12, 0));

    private static final ClosedDates CHRISTMAS =
            new ClosedDates(
                    List.of(
                            new ClosedDates.Period(
                                    LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-25")),
                            new ClosedDates.Period(
                                    LocalDate.parse("2026-12-24"), LocalDate.parse("2027-01-02"))));

    @TempDir private Path folder;

    @Test
    void namesThePrinterThatTheSiteHas() throws IOException {
        assertThat(read(GOOD).printer()).isEmpty();
        assertThat(
                        read(GOOD.replace("{\"$schema\"", "{\"printer\":\"Office\",\"$schema\""))
                                .printer())
                .contains("Office");
    }

    @Test
    void readsEverySetting() throws IOException {
        SiteSettings site = read(GOOD);

        assertThat(site.problems()).isEmpty();
        assertThat(site.origin()).isEqualTo(SiteSettings.Origin.SITE_FILE);
        assertThat(site.centre())
                .isEqualTo(
                        new Centre(
                                Optional.of("Hill Centre"),
                                Optional.of("+44 20 7946 0018"),
                                Optional.of(
                                        new UrgentAdvice(
                                                "Ring us at once.",
                                                Optional.of("999"),
                                                Optional.of("day and night"))),
                                Optional.of(Path.of("/etc/askwell/logo.svg"))));
        assertThat(site.hours().orElseThrow().days()).containsOnlyKeys(DayOfWeek.MONDAY);
        assertThat(site.hours().orElseThrow().closed()).isEqualTo(CHRISTMAS);
        assertThat(site.promise())
                .contains(
                        new CallbackPromise(
                                4,
                                new OpeningHours(
                                        Map.of(DayOfWeek.TUESDAY, List.of(TEN_TO_TWELVE)),
                                        CHRISTMAS),
                                ZoneId.of("Europe/Dublin"),
                                14));
        assertThat(site.offersCallback()).isTrue();
        assertThat(site.region()).isEqualTo("IE");
        assertThat(site.emergencyNumbers()).containsExactly("112", "999");
        assertThat(site.zone()).hasToString("Europe/Dublin");
        assertThat(site.languages()).containsExactly(Locale.of("cy"), Locale.ENGLISH);
        assertThat(site.interpreters()).containsExactly(Locale.of("pl"));
        assertThat(site.idle().warning()).isEqualTo(Duration.ofSeconds(25));
        assertThat(site.retention()).isEqualTo(new Retention(3, 10, 14));
        assertThat(site.diagonalInches()).isEqualTo(32);
        assertThat(site.kiosk()).isEqualTo("Reception");
        assertThat(site.exports()).contains(Path.of("/media/stick/requests"));
        assertThat(site.contentFolders()).containsExactly(Path.of("/media/kiosk/packs"));
        assertThat(site.backups())
                .contains(new BackupSettings(Path.of("/media/backup"), Duration.ofHours(12), 5));
        assertThat(site.scanning())
                .isEqualTo(new ScanSettings(true, new ScanPace(Duration.ofMillis(600))));
        assertThat(site.keys().action("F13")).contains(NavigationAction.SPEAK);
        assertThat(site.keys().action("F14")).contains(NavigationAction.HELP);
        assertThat(site.keys().action("F9")).isEmpty();
        assertThat(site.keys().action("ESCAPE")).contains(NavigationAction.BACK);
    }

    @ParameterizedTest
    @CsvSource({"IE,999 112", "AU,000 112 106", "NZ,111"})
    void saysTheEmergencyNumbersOfTheRegionWhereTheSiteSetsNone(String region, String numbers)
            throws IOException {
        String json = GOOD.replace("\"emergencyNumbers\":[\"112\",\"999\"],", "");

        assertThat(read(json.replace("\"IE\"", '"' + region + '"')).emergencyNumbers())
                .containsExactly(numbers.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"999\"", "[\"112\",\"ring us\"]", "[999]", "[\"9\"]"})
    void saysNoneOfTheSitesEmergencyNumbersWhereOneIsWrong(String numbers) throws IOException {
        SiteSettings site = read(GOOD.replace("[\"112\",\"999\"]", numbers));

        assertThat(site.emergencyNumbers()).containsExactly("999", "112");
        assertThat(site.problems()).hasSize(1).allMatch(Problem::isError);
    }

    @Test
    void refusesAFolderThatIsNoWholePath() throws IOException {
        SiteSettings site = read(GOOD.replace("/media/kiosk/packs", "packs"));

        assertThat(site.problems())
                .extracting(Problem::line)
                .containsExactly(
                        "site.json:contentFolders[0]: \"packs\" is not the whole path of a folder;"
                                + " write one such as /media/kiosk/packs");
        assertThat(site.contentFolders()).isEmpty();
    }

    @Test
    void makesABackupADayAndKeepsSevenWhereOnlyAFolderIsNamed() throws IOException {
        SiteSettings site = read(GOOD.replace(",\"everyHours\":12,\"keep\":5", ""));

        assertThat(site.problems()).isEmpty();
        assertThat(site.backups())
                .contains(new BackupSettings(Path.of("/media/backup"), Duration.ofHours(24), 7));
    }

    @ParameterizedTest
    @CsvSource({
        "/media/backup, backup, backups.folder",
        "\"keep\":5, \"keep\":0, backups.keep",
        "\"everyHours\":12, \"everyHours\":0, backups.everyHours",
        "\"folder\":, \"fodler\":, backups.folder",
    })
    void tellsWhatIsWrongWithTheBackups(String right, String wrong, String path)
            throws IOException {
        SiteSettings site = read(GOOD.replace(right, wrong));

        assertThat(site.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::path)
                .contains(path);
    }

    @Test
    void refusesAKeyThatDoesTwoThings() throws IOException {
        SiteSettings site = read(GOOD.replace("\"f13\"", "\"escape\""));

        assertThat(site.problems()).extracting(Problem::path).containsExactly("keys.speak");
        assertThat(site.keys()).isEqualTo(KeySettings.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.59", "5.1", "0", "-2", "1e9"})
    void refusesAPaceThatNobodyCanFollow(String seconds) throws IOException {
        SiteSettings site = read(GOOD.replace("\"paceSeconds\":0.6", "\"paceSeconds\":" + seconds));

        assertThat(site.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("scanning.paceSeconds");
                    assertThat(problem.remedy()).isEqualTo("write a number from 0.6 to 5");
                });
        assertThat(site.scanning()).isEqualTo(new ScanSettings(true, ScanPace.DEFAULT));
    }

    @Test
    void knowsKeysOnlyByTheNamesThatTheToolkitHas() {
        assertThat(Arrays.stream(KeyName.values()).map(KeyName::name))
                .isSubsetOf(Arrays.stream(KeyCode.values()).map(KeyCode::name).toList());
    }

    @Test
    void takesTheProgramsOwnSettingsWhereThereIsNoFile() {
        SiteSettings site = SiteSettingsReader.readIfPresent(folder.resolve("site.json"));

        assertThat(site.origin()).isEqualTo(SiteSettings.Origin.DEFAULTS);
        assertThat(site.centre())
                .isEqualTo(
                        new Centre(
                                Optional.of("Rutherford Cancer Centres"),
                                Optional.of("0800 210 0402"),
                                Optional.empty()));
        assertThat(site.problems()).noneMatch(Problem::isError);
        assertThat(site.offersCallback()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0800 210 0402", "(020) 7946 0018", "+44 20-7946.0018", "12345"})
    void acceptsTelephonesAsPeopleWriteThem(String telephone) throws IOException {
        assertThat(read(GOOD.replace("+44 20 7946 0018", telephone)).centre().telephone())
                .contains(telephone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "warning":25  | "warning":19    | idleSeconds.warning | from 20 to 300
                    "reading":100 | "reading":0     | idleSeconds.reading | from 20 to 3600
                    "form":200    | "form":"200"    | idleSeconds.form    | digits
                    "staff":40    | "staff":1e9     | idleSeconds.staff   | from 20 to 3600
                    "done":300    | "done":30.5     | idleSeconds.done    | without a fraction
                    Inches":32    | Inches":0       | screenDiagonalInches | from 7 to 100
                    "afterDone":3 | "afterDone":0   | retentionDays.afterDone | from 1 to 365
                    "afterDone":3 | "afterDone":15  | retentionDays.afterDone | no more than atMost
                    "warnAfter":10 | "warnAfter":14 | retentionDays.warnAfter | less than atMost
                    "IE"          | "XX"            | region | GB
                    "IE"          | "ie"            | region | GB
                    Europe/Dublin | Europe/Leeds    | timeZone | Europe/London
                    Europe/Dublin | +01:00          | timeZone | Europe/London
                    ["cy","en"]   | []              | languages | at least one
                    ["cy","en"]   | ["cy","EN"]     | languages[1] | such as en
                    ["pl"]        | ["pl","Polish"] | interpreters[1] | such as en
                    "Reception"   | ""              | kiosk | write
                    "kiosk"       | "koisk"         | koisk | did you mean "kiosk"?
                    """)
    void tellsAWrongSettingWithItsRemedy(String from, String to, String path, String remedy)
            throws IOException {
        assertThat(GOOD).contains(from);
        SiteSettings site = read(GOOD.replace(from, to));

        assertThat(site.problems()).hasSize(1);
        assertThat(site.problems().getFirst().path()).isEqualTo(path);
        assertThat(site.problems().getFirst().remedy()).contains(remedy);
    }

    @Test
    void fallsBackForTheWrongTimeAloneAndKeepsTheOthers() throws IOException {
        SiteSettings site = read(GOOD.replace("\"warning\":25", "\"warning\":5"));

        assertThat(site.idle().warning()).isEqualTo(IdleTimes.DEFAULT.warning());
        assertThat(site.idle().reading()).isEqualTo(Duration.ofSeconds(100));
    }

    @Test
    void putsAllRetentionAsideWhereItsDaysContradictEachOther() throws IOException {
        assertThat(read(GOOD.replace("\"atMost\":14", "\"atMost\":5")).retention())
                .isEqualTo(Retention.DEFAULT);
    }

    @Test
    void keepsTheLanguagesThatAreRight() throws IOException {
        assertThat(read(GOOD.replace("\"cy\",\"en\"", "\"cy\",\"xx\",\"cy\"")).languages())
                .containsExactly(Locale.of("cy"));
    }

    @Test
    void speaksEnglishWhereNoLanguageIsRight() throws IOException {
        assertThat(read(GOOD.replace("\"cy\",\"en\"", "\"xx\"")).languages())
                .containsExactly(Locale.ENGLISH);
    }

    @Test
    void allowsThatNoInterpreterIsOffered() throws IOException {
        SiteSettings site = read(GOOD.replace("[\"pl\"]", "[]"));

        assertThat(site.interpreters()).isEmpty();
        assertThat(site.problems()).isEmpty();
    }

    private SiteSettings read(String json) throws IOException {
        return SiteSettingsReader.readIfPresent(
                Files.writeString(folder.resolve("site.json"), json));
    }

    @ParameterizedTest
    @CsvSource({"\"IE\",\"ie\"", "\"IE\",\"UK\"", "\"Europe/Dublin\",\"Europe/Doublin\""})
    void promisesNoCallInACountryOrAtAnHourThatNobodyKnows(String right, String wrong)
            throws IOException {
        assertThat(read(GOOD).promise()).isPresent();

        assertThat(read(GOOD.replace(right, wrong)).offersCallback()).isFalse();
    }

    @Test
    void saysTheNumberOfAllCountriesWhereItsOwnIsNotKnown() throws IOException {
        String json = GOOD.replace("\"emergencyNumbers\":[\"112\",\"999\"],", "");
        assertThat(read(json.replace("\"IE\"", "\"AU\"")).emergencyNumbers()).startsWith("000");

        assertThat(read(json.replace("\"IE\"", "\"au\"")).emergencyNumbers())
                .containsExactly("112");
        assertThat(read(json + "}").emergencyNumbers()).containsExactly("112");
    }
}
