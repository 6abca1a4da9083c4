package org.askwell.content.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.askwell.content.PrinterException;
import org.askwell.content.PrinterException.Trouble;
import org.askwell.content.Sheet;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What one person has printed: one sheet at a time, whatever screen they are on, and none that has
 * not reached the printer when they leave.
 */
public final class PrintJobs {
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new None());
    private final AtomicBoolean ended = new AtomicBoolean();

    /** What became of the last sheet. */
    sealed interface State {}

    /** Nothing has been printed. */
    record None() implements State {}

    /** The sheet is on its way to the printer. */
    record Sending(Sheet sheet) implements State {}

    /** The printer has the sheet. */
    record Printed(Sheet sheet) implements State {}

    /** The printer does not take the sheet. */
    record Refused(Sheet sheet, Trouble trouble) implements State {}

    /** What became of the last sheet; changes on the thread for drawing. */
    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Sends {@code sheet} to the printer, unless one is still on its way there. */
    void print(Printing printing, Sheet sheet) {
        if (ended.get() || state.get() instanceof Sending) {
            return;
        }
        state.set(new Sending(sheet));
        printing.background()
                .run(
                        () -> {
                            if (!ended.get()) {
                                printing.printer().print(sheet, () -> !ended.get());
                            }
                            return sheet;
                        },
                        sent -> tell(new Printed(sent)),
                        fault -> tell(new Refused(sheet, trouble(fault))));
    }

    private void tell(State outcome) {
        if (!ended.get()) {
            state.set(outcome);
        }
    }

    private static Trouble trouble(Exception fault) {
        return fault instanceof PrinterException refusal ? refusal.trouble() : Trouble.FAILED;
    }

    /** The person has left: what still waits for the printer is dropped, and forgotten. */
    public void end() {
        ended.set(true);
        state.set(new None());
    }
}
