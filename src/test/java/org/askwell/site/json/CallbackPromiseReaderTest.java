package org.askwell.site.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.site.SiteSettings;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** No call is promised that nobody has promised. */
final class CallbackPromiseReaderTest {
    private static final String GOOD = SiteSettingsReaderTest.GOOD;
    private static final String NO_CALLBACK =
            "notice: site.json: does not say who rings back and when, so the kiosk offers no"
                    + " callback; set your own \"name\", \"callbackHours\": {\"monday\":"
                    + " \"09:00-17:00\", \"tuesday\": \"09:00-17:00\"} and"
                    + " \"callbackPromiseHours\": 16";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "\"09:00-17:00\"",
                "{\"monday\":\"9-17\"}",
                "{\"monday\":\"24:00-09:00\"}",
                "{\"monday\":\"09:00-24:30\"}",
                "{\"monday\":\"00:00-00:00\"}",
                "{\"monday\":\"\"}",
                "{\"monday\":\"09:00-12:00,\"}",
                "{\"monday\":\"09:00-12:00 13:00-17:00\"}",
                "{\"monday\":\"13:00-17:00, 09:00-12:00\"}",
                "{\"monday\":\"09:00-12:00, 11:59-17:00\"}",
                "{\"monday\":\"09:00-12:00, 09:00-12:00\"}",
                "{\"monday\":\"22:00-06:00, 23:00-24:00\"}",
                "{\"monday\":\"22:00-06:00\",\"tuesday\":\"05:59-12:00\"}",
                "{\"sunday\":\"22:00-06:00\",\"monday\":\"00:00-12:00\"}",
                "[\"09:00-17:00\"]",
                "{\"monday\":\"09:00-09:00\"}",
                "{\"monday\":\"09:00–17:00\"}",
                "{\"monday\":\"closed\"}",
                "{\"monday\":\"09:00-17:00\",\"tusday\":\"09:00-17:00\"}",
                "{\"Monday\":\"09:00-17:00\",\"friday\":\"09:00-12:00\"}"
            })
    void promisesNoCallWhereCallbackHoursAreWrong(String hours) throws IOException {
        SiteSettings site = read(GOOD.replace("{\"tuesday\":\"10:00-12:00\"}", hours));

        assertThat(site.promise()).isEmpty();
        assertThat(site.offersCallback()).isFalse();
        assertThat(site.problems()).hasSize(2);
        assertThat(site.problems().getFirst().path()).startsWith("callbackHours");
        assertThat(site.problems().getLast().line()).isEqualTo(NO_CALLBACK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "81", "1.5", "\"4\"", "null"})
    void promisesNoCallWhereItsHoursAreWrong(String hours) throws IOException {
        SiteSettings site =
                read(
                        GOOD.replace(
                                "\"callbackPromiseHours\":4", "\"callbackPromiseHours\":" + hours));

        assertThat(site.promise()).isEmpty();
        assertThat(site.offersCallback()).isFalse();
        assertThat(site.problems())
                .extracting(Problem::path)
                .containsExactly("callbackPromiseHours", "");
        assertThat(site.problems().getLast().line()).isEqualTo(NO_CALLBACK);
    }

    @Test
    void promisesNoCallWhereNobodySaysWhenAndGivesAnExample() throws IOException {
        SiteSettings site = read("{\"name\":\"Hill Centre\",\"telephone\":\"020 7946 0018\"}");

        assertThat(site.offersCallback()).isFalse();
        assertThat(site.problems())
                .extracting(Problem::line)
                .contains(
                        "site.json:callbackHours: is missing; add your own, such as"
                                + " \"callbackHours\": {\"monday\": \"09:00-17:00\","
                                + " \"tuesday\": \"09:00-17:00\"}",
                        "site.json:callbackPromiseHours: is missing; add your own, such as"
                                + " \"callbackPromiseHours\": 16",
                        NO_CALLBACK);
    }

    private SiteSettings read(String json) throws IOException {
        return SiteSettingsReader.readIfPresent(
                Files.writeString(folder.resolve("site.json"), json));
    }
}
