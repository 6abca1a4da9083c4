package org.askwell.callback.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.Consent;
import org.askwell.callback.Reference;
import org.askwell.theme.ScreenMetrics;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class SubmitRequestTest {
    private final FormFixture fixture = new FormFixture(ScreenMetrics.of(1920, 1080, 21.5));
    private final List<String> told = new ArrayList<>();
    private boolean here = true;

    @Test
    void logsWithTheTimeAndThenTellsTheReference() {
        submit();
        assertThat(told).isEmpty();
        fixture.background.finish();
        assertThat(told).containsExactly("X4F-7KQD");
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

    private void submit() {
        fixture.fill();
        fixture.submit()
                .submit(
                        fixture.form.answers(),
                        new Consent("1", "words"),
                        Locale.UK,
                        () -> here,
                        (Reference reference) -> told.add(reference.text()),
                        () -> told.add("failed"));
    }
}
