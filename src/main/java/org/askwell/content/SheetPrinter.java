package org.askwell.content;

/** Puts a sheet on paper. */
public interface SheetPrinter {

    /**
     * Prints {@code sheet}; may take seconds.
     *
     * @throws PrinterException where the printer cannot
     */
    void print(Sheet sheet) throws PrinterException;
}
