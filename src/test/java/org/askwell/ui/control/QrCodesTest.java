package org.askwell.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.Sheet;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class QrCodesTest {
    private static final Sheet LONG =
            new Sheet(
                    Locale.ENGLISH,
                    "My questions",
                    Collections.nCopies(18, "How long would it take in my own case, and why?"));

    @Test
    void putAFewLinesIntoOne() {
        assertThat(QrCodes.divide(3, LONG::text, 80))
                .containsExactly(
                        """
                        My questions
                        1. How long would it take in my own case, and why?
                        2. How long would it take in my own case, and why?
                        3. How long would it take in my own case, and why?\
                        """);
    }

    @Test
    void divideManyLinesWithoutLosingOne() {
        List<String> texts = QrCodes.divide(18, LONG::text, 70);

        assertThat(texts).hasSizeGreaterThan(1).allMatch(text -> text.startsWith("My questions\n"));
        assertThat(texts.stream().flatMap(String::lines).filter(line -> line.contains("How")))
                .extracting(line -> line.substring(0, line.indexOf('.')))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 18)
                                .mapToObj(Integer::toString)
                                .collect(Collectors.toList()));
    }

    @Test
    void haveNoMoreModulesThanThereIsRoomFor() {
        for (String text : QrCodes.divide(18, LONG::text, 70)) {
            assertThat(QrCodes.code(text).size + 2 * QrCodes.QUIET).isLessThanOrEqualTo(70);
        }
    }

    @Test
    void holdALineThatIsTooLongForItsRoomAllTheSame() {
        assertThat(QrCodes.divide(2, LONG::text, 10)).hasSize(2);
    }
}
