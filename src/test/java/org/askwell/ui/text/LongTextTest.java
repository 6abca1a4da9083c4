package org.askwell.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.ui.FxThread;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class LongTextTest {
    private static final String SENTENCES =
            "If you feel hot, cold or shivery, ring our advice line at once, day or night. Do not"
                    + " wait until the morning, and do not wait for a call from us.";
    private static final String ONE_SENTENCE =
            "The file of keys cannot be written, so free some space on the disk and let the user of"
                    + " the kiosk write to it, to its folder and to the folder above";

    @Test
    void breaksBetweenSentences() {
        assertThat(parts(SENTENCES))
                .containsExactly(
                        "If you feel hot, cold or shivery, ring our advice line at once, day or"
                                + " night.",
                        "Do not wait until the morning, and do not wait for a call from us.");
    }

    @Test
    void breaksASentenceThatIsTooLongNearItsMiddle() {
        List<String> parts = parts(ONE_SENTENCE);

        assertThat(parts).hasSize(2);
        assertThat(String.join(" ", parts)).isEqualTo(ONE_SENTENCE);
        assertThat(parts).allMatch(part -> part.length() > ONE_SENTENCE.length() / 3);
    }

    @Test
    void losesNoWordHoweverOftenItIsBroken() {
        assertThat(String.join(" ", leaves(SENTENCES + " " + ONE_SENTENCE).toList()))
                .isEqualTo(SENTENCES + " " + ONE_SENTENCE);
    }

    @Test
    void leavesWholeWhatFindsPlaceOnAnyPage() {
        assertThat(parts("Please ring us.")).isEmpty();
    }

    @Test
    void leavesWholeWhatHasNoPlaceToBreak() {
        assertThat(parts("a".repeat(200))).isEmpty();
    }

    private static List<String> parts(String text) {
        return FxThread.call(() ->
                new LongText(text, Locale.ENGLISH)
                        .parts().stream().map(part -> ((LongText) part).getText()).toList());
    }

    private static Stream<String> leaves(String text) {
        List<String> parts = parts(text);
        return parts.isEmpty() ? Stream.of(text) : parts.stream().flatMap(LongTextTest::leaves);
    }
}
