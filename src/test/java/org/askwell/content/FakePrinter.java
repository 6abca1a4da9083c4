package org.askwell.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A printer that takes every sheet, or refuses it. */
public final class FakePrinter implements SheetPrinter {
    private final List<Sheet> printed = new ArrayList<>();
    private Optional<PrinterException.Trouble> trouble = Optional.empty();

    /** What it has put on paper. */
    public List<Sheet> printed() {
        return List.copyOf(printed);
    }

    /** Refuses every sheet from now on. */
    public void refuse(PrinterException.Trouble why) {
        trouble = Optional.of(why);
    }

    @Override
    public void print(Sheet sheet, BooleanSupplier wanted) throws PrinterException {
        if (trouble.isPresent()) {
            throw new PrinterException(trouble.get());
        }
        if (wanted.getAsBoolean()) {
            printed.add(sheet);
        }
    }
}
