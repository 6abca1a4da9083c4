package org.askwell.content;

import java.util.Optional;

/** A printer that takes every sheet, or refuses it. */
public final class FakePrinter implements SheetPrinter {
    private Optional<PrinterException.Trouble> trouble = Optional.empty();

    /** Refuses every sheet from now on. */
    public void refuse(PrinterException.Trouble why) {
        trouble = Optional.of(why);
    }

    @Override
    public void print(Sheet sheet) throws PrinterException {
        if (trouble.isPresent()) {
            throw new PrinterException(trouble.get());
        }
    }
}
