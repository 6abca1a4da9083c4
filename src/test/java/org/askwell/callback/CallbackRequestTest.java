package org.askwell.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class CallbackRequestTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " Anna", "Anna  Li", "Zoe\u0308", "12", "An\u0000na"})
    void holdsNoUntidyName(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> named(name));
    }

    @Test
    void tellsNoNameOrNumberInMessages() {
        CallbackRequest request = named("Anna");
        assertThat(request.toString()).contains(request.reference().text());
        assertThat(request.toString() + request.telephone())
                .doesNotContain("Anna")
                .doesNotContain("7946");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "442079460018", "+0442079460018", "+44 20", "+1234567890123456"})
    void holdsNoNumberThatIsNotE164(String e164) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TelephoneNumber(e164, "020 7946 0018"));
    }

    @Test
    void holdsNoNumberWithoutItsSpelling() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TelephoneNumber("+442079460018", " "));
    }

    @Test
    void holdsNoEmptyChoiceOfTimes() {
        assertThatIllegalArgumentException().isThrownBy(() -> PreferredTimes.AtTimes.of(Set.of()));
    }

    @Test
    void ordersTimesAsTheWeekDoes() {
        CallTime late = new CallTime(DayOfWeek.TUESDAY, DayPart.MORNING);
        CallTime early = new CallTime(DayOfWeek.MONDAY, DayPart.AFTERNOON);
        assertThat(PreferredTimes.AtTimes.of(Set.of(late, early)).times())
                .isEqualTo(List.of(early, late));
    }

    @Test
    void holdsNoInterpreterWithoutLanguage() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Support.Interpreter(Locale.ROOT));
    }

    @Test
    void holdsNoTopicWithoutId() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TopicChoice.About(""));
    }

    @Test
    void holdsNoConsentToNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Consent("1", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Consent("", "You may ring me."));
    }

    private static CallbackRequest named(String name) {
        return new CallbackRequest(
                Reference.random(new Random(10)),
                Instant.EPOCH,
                new TopicChoice.NotSure(),
                name,
                new TelephoneNumber("+442079460018", "020 7946 0018"),
                false,
                new PreferredTimes.AnyTime(),
                Optional.empty(),
                Set.of(),
                List.of(),
                new Consent("1", "You may ring me."),
                Locale.UK,
                "Reception");
    }
}
