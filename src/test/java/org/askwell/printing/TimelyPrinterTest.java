package org.askwell.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.content.FakePrinter;
import org.askwell.content.PrinterException;
import org.askwell.content.PrinterException.Trouble;
import org.askwell.content.Sheet;
import org.askwell.content.SheetPrinter;
import org.askwell.work.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A printer that hangs keeps nobody waiting, and prints nothing later. */
@Timeout(60)
class TimelyPrinterTest {
    private static final Sheet SHEET = new Sheet(Locale.ENGLISH, "Mine", List.of("Why?"));
    private static final Duration LONG = Duration.ofSeconds(50);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final FakePrinter paper = new FakePrinter();
    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch answers = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);

    @Test
    void printsInTime() throws PrinterException {
        new TimelyPrinter(paper, new TimeLimit(LONG)).print(SHEET, () -> true);

        assertThat(paper.printed()).containsExactly(SHEET);
    }

    @Test
    void tellsWhatThePrinterSays() {
        paper.refuse(Trouble.OUT_OF_PAPER);

        refuses(new TimelyPrinter(paper, new TimeLimit(LONG)), Trouble.OUT_OF_PAPER);
    }

    @Test
    void countsAsOffWhereItHangs() throws InterruptedException {
        TimelyPrinter printer = new TimelyPrinter(this::hang, new TimeLimit(SHORT));

        refuses(printer, Trouble.OFF);
        refuses(printer, Trouble.OFF);

        assertThat(begun).hasValue(1);
        answers.countDown();
        asked.await();
        assertThat(paper.printed()).isEmpty();
    }

    private static void refuses(SheetPrinter printer, Trouble trouble) {
        assertThatThrownBy(() -> printer.print(SHEET, () -> true))
                .isInstanceOfSatisfying(
                        PrinterException.class,
                        refusal -> assertThat(refusal.trouble()).isEqualTo(trouble));
    }

    /** As a question to a print server that is gone: no interrupt ends it. */
    private void hang(Sheet sheet, BooleanSupplier wanted) throws PrinterException {
        begun.incrementAndGet();
        while (answers.getCount() > 0) {
            try {
                answers.await();
            } catch (InterruptedException e) {
                // It goes on.
            }
        }
        paper.print(sheet, wanted);
        asked.countDown();
    }
}
