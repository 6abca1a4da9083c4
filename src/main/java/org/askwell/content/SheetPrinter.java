package org.askwell.content;

import java.util.function.BooleanSupplier;

/** Puts a sheet on paper. */
public interface SheetPrinter {

    /**
     * Prints {@code sheet}; may take seconds.
     *
     * @param wanted whether anybody still waits for it; asked just before it is handed over to the
     *     print system, and where nobody does, it is dropped
     * @throws PrinterException where the printer cannot
     */
    void print(Sheet sheet, BooleanSupplier wanted) throws PrinterException;
}
