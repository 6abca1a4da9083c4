package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Support;
import org.askwell.callback.TelephoneNumber;
import org.askwell.callback.TopicChoice;
import org.askwell.store.keys.PayloadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class PayloadJsonTest {
    private static final CallbackRequest SAMPLE = SampleRequests.request(1);

    static List<CallbackRequest> requests() {
        return List.of(
                SAMPLE,
                SampleRequests.request(2, "Nguyễn \"Thị\" \\ 李 𠮷 </script>", SAMPLE.received()),
                SampleRequests.request(3, "अनिता कुमारी", SAMPLE.received()),
                SampleRequests.request(4, "نازی\u200Cجان", SAMPLE.received()),
                extended(),
                with(SAMPLE, new TopicChoice.NotSure(), Set.of()),
                with(SAMPLE, SAMPLE.topic(), Set.of(new Support.TextRelay())),
                with(SAMPLE, SAMPLE.topic(), Set.of(new Support.TextMessage())));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void readsWhatItWrote(CallbackRequest request) throws PayloadException {
        assertThat(decoded(PayloadJson.encode(request), request)).isEqualTo(request);
    }

    @Test
    void readsARowFromBeforeThereWereExtensions() throws PayloadException {
        assertThat(json()).doesNotContain("extension");
        assertThat(decoded(json()).telephone().extension()).isEmpty();
    }

    @Test
    void refusesAnExtensionThatIsNone() {
        String json = new String(PayloadJson.encode(extended()), StandardCharsets.UTF_8);
        assertThat(json).contains("\"extension\":\"012\"");
        assertThatThrownBy(() -> decoded(json.replace("\"012\"", "\"1a\"")))
                .isInstanceOf(PayloadException.class);
        assertThatThrownBy(() -> decoded(json.replace("\"012\"", "12")))
                .isInstanceOf(PayloadException.class);
    }

    private static CallbackRequest extended() {
        return new CallbackRequest(
                SAMPLE.reference(),
                SAMPLE.received(),
                SAMPLE.topic(),
                SAMPLE.name(),
                new TelephoneNumber("+6421123456", Optional.of("012"), "021 123 456 ext 012"),
                false,
                new PreferredTimes.AnyTime(),
                SAMPLE.due(),
                SAMPLE.support(),
                SAMPLE.questions(),
                SAMPLE.consent(),
                SAMPLE.language(),
                SAMPLE.kiosk());
    }

    @Test
    void keepsReferenceAndKioskOutOfThePayload() {
        assertThat(json())
                .doesNotContain(SAMPLE.reference().text())
                .doesNotContain(SAMPLE.kiosk())
                .startsWith("{\"version\":2,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version",
                "topic",
                "name",
                "telephone",
                "e164",
                "asTyped",
                "leaveMessage",
                "preferred",
                "times",
                "day",
                "part",
                "supports",
                "questions",
                "consent",
                "wording",
                "language"
            })
    void refusesAMissingField(String field) {
        String json = json().replace("\"" + field + "\":", "\"other\":");
        assertThatThrownBy(() -> decoded(json))
                .isInstanceOf(PayloadException.class)
                .hasMessageContaining(field);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "\"version\":2, \"version\":3",
                "\"version\":2, \"version\":\"2\"",
                "\"about\", \"around\"",
                "\"monday\", \"MONDAY\"",
                "\"morning\", null",
                "true, \"true\"",
                "+44, 0044",
                "Anna, An\\u0000na",
                "at-times, sometimes",
                "interpreter, parrot",
                "\"pl\", \"\"",
                "{\"version\", [\"version\""
            })
    void refusesAnythingUnexpected(String right, String wrong) {
        String json = json().replace(right, wrong);
        assertThat(json).isNotEqualTo(json());
        assertThatThrownBy(() -> decoded(json)).isInstanceOf(PayloadException.class);
    }

    @Test
    void refusesEveryTruncationWithoutRepeatingAnything() {
        byte[] whole = PayloadJson.encode(SAMPLE);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> decoded(part, SAMPLE))
                    .isInstanceOf(PayloadException.class)
                    .hasMessageNotContaining("Anna")
                    .hasMessageNotContaining("7946");
        }
    }

    @Test
    void survivesAnyDamagedByte() {
        byte[] whole = PayloadJson.encode(SAMPLE);
        Random random = new Random(3);
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            try {
                assertThat(decoded(damaged, SAMPLE).reference()).isEqualTo(SAMPLE.reference());
            } catch (PayloadException e) {
                assertThat(e).hasMessageNotContaining("Anna");
            }
        }
    }

    @Test
    void refusesASecondObjectBehindTheFirst() {
        assertThatThrownBy(() -> decoded(json() + "{}")).isInstanceOf(PayloadException.class);
    }

    private static CallbackRequest with(
            CallbackRequest of, TopicChoice topic, Set<Support> support) {
        return new CallbackRequest(
                of.reference(),
                of.received(),
                topic,
                of.name(),
                of.telephone(),
                false,
                new PreferredTimes.AnyTime(),
                of.due(),
                support,
                List.of(),
                of.consent(),
                of.language(),
                of.kiosk());
    }

    private static String json() {
        return new String(PayloadJson.encode(SAMPLE), StandardCharsets.UTF_8);
    }

    private static CallbackRequest decoded(String json) throws PayloadException {
        return decoded(json.getBytes(StandardCharsets.UTF_8), SAMPLE);
    }

    private static CallbackRequest decoded(byte[] payload, CallbackRequest of)
            throws PayloadException {
        return PayloadJson.decode(payload, of.reference(), of.received(), of.kiosk());
    }
}
