package org.askwell.printing;

import org.askwell.content.PrinterException;
import org.askwell.content.PrinterException.Trouble;
import org.askwell.content.Sheet;
import org.askwell.content.SheetPrinter;
import org.askwell.work.TimeLimit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * A printer that nobody waits for without end: one that does not answer in time counts as off, for
 * whoever comes next too while it still hangs, and what it was given is dropped.
 */
public final class TimelyPrinter implements SheetPrinter {
    private final SheetPrinter printer;
    private final TimeLimit limit;

    public TimelyPrinter(SheetPrinter printer, TimeLimit limit) {
        this.printer = printer;
        this.limit = limit;
    }

    @Override
    public void print(Sheet sheet, BooleanSupplier wanted) throws PrinterException {
        AtomicBoolean inTime = new AtomicBoolean(true);
        Optional<Optional<PrinterException>> answer =
                limit.call(this, () -> refusal(sheet, () -> inTime.get() && wanted.getAsBoolean()));
        inTime.set(false);
        Optional<PrinterException> refusal =
                answer.orElseGet(() -> Optional.of(new PrinterException(Trouble.OFF)));
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    private Optional<PrinterException> refusal(Sheet sheet, BooleanSupplier wanted) {
        try {
            printer.print(sheet, wanted);
            return Optional.empty();
        } catch (PrinterException e) {
            return Optional.of(e);
        }
    }
}
