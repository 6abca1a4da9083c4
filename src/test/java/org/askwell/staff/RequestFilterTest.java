package org.askwell.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

class RequestFilterTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void includesTheFirstAndTheLastDay() {
        LocalDate day = LocalDate.parse("2026-03-02");
        RequestFilter filter = of(Optional.of(day), Optional.of(day));
        assertThat(filter.from()).contains(Instant.parse("2026-03-02T00:00:00Z"));
        assertThat(filter.before()).contains(Instant.parse("2026-03-03T00:00:00Z"));
    }

    @Test
    void followsTheClocksOfTheSite() {
        LocalDate day = LocalDate.parse("2026-03-29");
        RequestFilter filter = of(Optional.of(day), Optional.of(day));
        assertThat(filter.from()).contains(Instant.parse("2026-03-29T00:00:00Z"));
        assertThat(filter.before()).contains(Instant.parse("2026-03-29T23:00:00Z"));
    }

    @Test
    void leavesOpenWhatIsNotSaid() {
        assertThat(of(Optional.empty(), Optional.empty())).isEqualTo(RequestFilter.all());
    }

    @Test
    void knowsStatusesByName() {
        assertThat(RequestStatus.named("done")).contains(RequestStatus.DONE);
        assertThat(RequestStatus.named("new")).contains(RequestStatus.NEW);
        assertThat(RequestStatus.named("NEW")).isEmpty();
    }

    private static RequestFilter of(Optional<LocalDate> since, Optional<LocalDate> until) {
        return RequestFilter.of(Optional.empty(), since, until, LONDON);
    }
}
