package org.askwell.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.site.json.SiteSettingsReader;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

class HoursInTimeTest {
    @TempDir private Path folder;

    @Test
    void saysNothingOfHoursThatCanBePromised() throws IOException {
        assertThat(problems(8, "\"2026-12-25\",\"2026-12-28/2027-01-01\"", "2026-12-31T23:59:59Z"))
                .isEmpty();
        assertThat(problems(8, "", "2040-12-31T23:59:59Z")).isEmpty();
    }

    @Test
    void tellsThatAllClosedDatesLieInThePast() throws IOException {
        String dates = "\"2026-12-28/2027-01-01\",\"2026-12-25\"";

        assertThat(problems(8, dates, "2027-01-01T23:59:59Z")).isEmpty();
        assertThat(problems(8, dates, "2027-01-02T00:00:00Z"))
                .containsExactly(
                        "notice: site.json:closedDates: lie in the past, all of them; list the"
                                + " dates from today on when nobody is there, or write []");
    }

    @Test
    void tellsThatNoCallCanBePromisedWhileTheCentreIsClosed() throws IOException {
        assertThat(problems(1, "\"2026-01-01/2026-12-31\"", "2026-03-02T10:00:00Z"))
                .containsExactly(
                        "site.json:callbackPromiseHours: is more than the hours in which staff ring"
                                + " in the next 30 days, so the kiosk offers no callback: a request"
                                + " would be erased first; promise fewer hours, ring on more days,"
                                + " or shorten the closed dates");
    }

    @Test
    void tellsThatAPromiseOfManyWeeksCannotBeKept() throws IOException {
        assertThat(problems(80, "", "2026-03-02T10:00:00Z"))
                .singleElement()
                .asString()
                .startsWith("site.json:callbackPromiseHours: is more than the hours");
    }

    /** Of a centre that rings on Mondays for eight hours. */
    private List<String> problems(int promised, String closed, String now) throws IOException {
        String json =
                """
                {"name":"Hill","telephone":"020 7946 0018","urgentAdvice":{"text":"Ring."},
                 "callbackHours":{"monday":"09:00-17:00"},"callbackPromiseHours":%s,
                 "closedDates":[%s]}
                """
                        .formatted(promised, closed);
        SiteSettings site =
                SiteSettingsReader.read(Files.writeString(folder.resolve("site.json"), json));
        assertThat(site.problems()).isEmpty();
        return HoursInTime.problems(site, Instant.parse(now)).stream().map(Problem::line).toList();
    }
}
