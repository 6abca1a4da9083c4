package org.askwell.content.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.FakePrinter;
import org.askwell.content.PrinterException.Trouble;
import org.askwell.content.Sheet;
import org.askwell.content.SheetPrinter;
import org.askwell.tour.HeldRunner;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/** A print job belongs to the person who asked for it, and ends with them. */
class PrintJobsTest {
    private static final Sheet SHEET = new Sheet(Locale.ENGLISH, "Mine", List.of("Why?"));
    private static final Sheet OTHER = new Sheet(Locale.ENGLISH, "Mine", List.of("When?"));

    private final FakePrinter printer = new FakePrinter();
    private final HeldRunner runner = new HeldRunner();
    private final Printing printing = new Printing(printer, runner);
    private final PrintJobs jobs = new PrintJobs();

    @Test
    void printsOneAfterTheOther() {
        jobs.print(printing, SHEET);
        jobs.print(printing, OTHER);

        assertThat(printer.printed()).containsExactly(SHEET, OTHER);
        assertThat(jobs.state().get()).isEqualTo(new PrintJobs.Printed(OTHER));
    }

    @Test
    void isNotBegunTwiceWhileUnderWay() {
        runner.hold();
        jobs.print(printing, SHEET);
        jobs.print(printing, SHEET);
        jobs.print(printing, OTHER);
        assertThat(jobs.state().get()).isEqualTo(new PrintJobs.Sending(SHEET));
        runner.release();

        assertThat(printer.printed()).containsExactly(SHEET);
    }

    @Test
    void dropsWhatStillWaitsWhenThePersonLeaves() {
        runner.hold();
        jobs.print(printing, SHEET);
        jobs.end();
        runner.release();

        assertThat(printer.printed()).isEmpty();
        assertThat(jobs.state().get()).isEqualTo(new PrintJobs.None());
    }

    @Test
    void dropsWhatHasNotReachedThePrintSystemWhenThePersonLeaves() {
        SheetPrinter slow =
                (sheet, wanted) -> {
                    jobs.end();
                    printer.print(sheet, wanted);
                };

        jobs.print(new Printing(slow, runner), SHEET);

        assertThat(printer.printed()).isEmpty();
        assertThat(jobs.state().get()).isEqualTo(new PrintJobs.None());
    }

    @Test
    void tellsNothingOfARefusalToWhoeverComesNext() {
        printer.refuse(Trouble.OUT_OF_PAPER);
        runner.hold();
        jobs.print(printing, SHEET);
        jobs.end();
        runner.release();

        assertThat(jobs.state().get()).isEqualTo(new PrintJobs.None());
    }

    @Test
    void printsNothingForSomebodyWhoHasLeft() {
        jobs.end();
        jobs.print(printing, SHEET);

        assertThat(printer.printed()).isEmpty();
    }

    @Test
    void canBePrintedAfterARefusal() {
        printer.refuse(Trouble.OFF);
        jobs.print(printing, SHEET);
        assertThat(jobs.state().get()).isEqualTo(new PrintJobs.Refused(SHEET, Trouble.OFF));

        FakePrinter mended = new FakePrinter();
        jobs.print(new Printing(mended, runner), SHEET);

        assertThat(mended.printed()).containsExactly(SHEET);
    }
}
