package org.askwell.callback.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.Reference;
import org.askwell.ui.theme.ScreenMetrics;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class SubmitRequestTest {
    private final FormFixture fixture = new FormFixture(ScreenMetrics.of(1920, 1080, 21.5));
    private final List<String> told = new ArrayList<>();
    private boolean here = true;

    private static final String FIRST = "X4F-7KQD";
    private static final String DUE = " 2026-03-03T11:00:00Z";
    private static final Reference OTHER = Reference.random(new Random(1));

    @Test
    void logsWithTheTimeAndThenTellsTheReferenceAndTheTimeDue() {
        submit();
        assertThat(told).isEmpty();
        fixture.background.finish();
        assertThat(told).containsExactly(FIRST + DUE);
        assertThat(fixture.logged.getFirst().due()).contains(Instant.parse("2026-03-03T11:00:00Z"));
        assertThat(fixture.logged.getFirst().received()).isEqualTo(FormFixture.NOW);
        assertThat(fixture.logged.getFirst().kiosk()).isEqualTo("Reception");
    }

    @Test
    void tellsAFailure() {
        fixture.broken = true;
        submit();
        fixture.background.finish();
        assertThat(told).containsExactly("failed");
    }

    @Test
    void tellsNobodyWhoHasLeft() {
        submit();
        here = false;
        fixture.background.finish();
        assertThat(told).isEmpty();
        assertThat(fixture.logged).hasSize(1);
    }

    @Test
    void isOneRequestHoweverOftenItIsSent() {
        fixture.broken = true;
        submit();
        fixture.background.finish();
        fixture.broken = false;
        fixture.fresh = OTHER;
        submit();
        submit();
        fixture.background.finish();

        assertThat(told).containsExactly("failed", FIRST + DUE, FIRST + DUE);
        assertThat(fixture.logged).hasSize(1);
    }

    @Test
    void takesANewReferenceWhereAnotherRequestGoesByTheFirst() {
        submit();
        fixture.background.finish();
        CallbackRequest first = fixture.logged.getFirst();
        fixture.logged.set(0, receivedEarlier(first));
        submit();
        fixture.fresh = OTHER;
        fixture.background.finish();

        assertThat(told).containsExactly(FIRST + DUE, OTHER.text() + DUE);
        assertThat(fixture.logged).hasSize(2);
    }

    private static CallbackRequest receivedEarlier(CallbackRequest request) {
        return new CallbackRequest(
                request.reference(),
                request.received().minusSeconds(1),
                request.topic(),
                request.name(),
                request.telephone(),
                request.leaveMessage(),
                request.preferred(),
                request.due(),
                request.support(),
                request.questions(),
                request.consent(),
                request.language(),
                request.kiosk());
    }

    private void submit() {
        fixture.fill();
        fixture.submit()
                .submit(
                        fixture.form.answers(List.of(), Locale.UK),
                        () -> here,
                        logged ->
                                told.add(
                                        logged.reference().text()
                                                + " "
                                                + logged.due().orElseThrow()),
                        () -> told.add("failed"));
    }
}
