package org.askwell.content;

/** A sheet could not be printed, for a reason that staff can mend. */
public final class PrinterException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    /** What keeps a printer from printing. */
    public enum Trouble {
        /** The machine knows no such printer. */
        MISSING,
        /** It is off, or takes no work. */
        OFF,
        OUT_OF_PAPER,
        FAILED
    }

    public PrinterException(Trouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    /** As {@link #PrinterException(Trouble)}, because of {@code cause}. */
    public PrinterException(Trouble trouble, Throwable cause) {
        super(trouble.name(), cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
