package org.askwell.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

class RequestFilterTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void includesTheFirstAndTheLastDay() {
        LocalDate day = LocalDate.parse("2026-03-02");
        RequestFilter filter = of(Optional.of(day), Optional.of(day));
        assertRunsFromUntilBefore(filter, "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z");
    }

    @Test
    void followsTheClocksOfTheSite() {
        LocalDate day = LocalDate.parse("2026-03-29");
        RequestFilter filter = of(Optional.of(day), Optional.of(day));
        assertRunsFromUntilBefore(filter, "2026-03-29T00:00:00Z", "2026-03-29T23:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "1,2,2", "2,2,1", "1,3,3", "4,9,0"})
    void countsDaysFromOneToAnother(int since, int until, int count) {
        RequestFilter filter =
                of(
                        Optional.of(LocalDate.of(2026, 3, since)),
                        Optional.of(LocalDate.of(2026, 3, until)));
        assertThat(
                        Stream.of(1, 2, 3)
                                .filter(day -> accepts(filter, "2026-03-0" + day + "T12:00:00Z")))
                .hasSize(count);
    }

    @Test
    void leavesOpenWhatIsNotSaid() {
        assertThat(of(Optional.empty(), Optional.empty())).isEqualTo(RequestFilter.all());
        assertThat(accepts(RequestFilter.all(), "1970-01-01T00:00:00Z")).isTrue();
    }

    @Test
    void tellsTheNewFromTheDone() {
        RequestFilter done =
                new RequestFilter(
                        Optional.of(RequestStatus.DONE), Optional.empty(), Optional.empty());
        LoggedRequest request = received("2026-03-02T12:00:00Z");
        assertThat(done.accepts(request, LONDON)).isFalse();
        assertThat(done.accepts(request.marked(Optional.of(FakeLog.RECEIVED)), LONDON)).isTrue();
    }

    private static void assertRunsFromUntilBefore(
            RequestFilter filter, String from, String before) {
        assertThat(accepts(filter, from)).isTrue();
        assertThat(accepts(filter, Instant.parse(from).minusMillis(1).toString())).isFalse();
        assertThat(accepts(filter, Instant.parse(before).minusMillis(1).toString())).isTrue();
        assertThat(accepts(filter, before)).isFalse();
    }

    private static boolean accepts(RequestFilter filter, String received) {
        return filter.accepts(received(received), LONDON);
    }

    private static LoggedRequest received(String at) {
        return new LoggedRequest.Unreadable(
                "X4F-7KQD", Instant.parse(at), Optional.empty(), "Reception");
    }

    private static RequestFilter of(Optional<LocalDate> since, Optional<LocalDate> until) {
        return new RequestFilter(Optional.empty(), since, until);
    }
}
