package org.askwell.printing;

import org.askwell.content.PrinterException;
import org.askwell.content.PrinterException.Trouble;
import org.askwell.content.Sheet;
import org.askwell.content.SheetPrinter;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import javax.print.attribute.standard.PrinterStateReason;
import javax.print.attribute.standard.PrinterStateReasons;

/** The printer that the site names, by the print service of the machine. */
public final class SitePrinter implements SheetPrinter {
    private static final String MACHINES_OWN = "default";
    private static final DocFlavor FLAVOUR = DocFlavor.SERVICE_FORMATTED.PRINTABLE;
    private static final String FONTS =
            "/fonts/atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_";

    private final String name;

    /**
     * @param name the printer's name on this machine, or {@code default}
     */
    public SitePrinter(String name) {
        this.name = name;
    }

    @Override
    public void print(Sheet sheet, BooleanSupplier wanted) throws PrinterException {
        PrintService service = service().orElseThrow(() -> new PrinterException(Trouble.MISSING));
        Optional<Trouble> trouble =
                CupsQueues.ofMachine()
                        .state(service.getName())
                        .map(CupsState::trouble)
                        .orElseGet(() -> trouble(service));
        if (trouble.isPresent()) {
            throw new PrinterException(trouble.get());
        }
        send(sheet, service, wanted);
    }

    /** Sends {@code sheet} to {@code service}, whatever it says of itself, while it is wanted. */
    static void send(Sheet sheet, PrintService service, BooleanSupplier wanted)
            throws PrinterException {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(MediaSizeName.ISO_A4);
        // The title may show in a queue that others see.
        wishes.add(new JobName("Askwell", null));
        Doc doc =
                new SimpleDoc(
                        new SheetPages(sheet, font("400Regular"), font("700Bold")), FLAVOUR, null);
        try {
            DocPrintJob job = service.createPrintJob();
            if (wanted.getAsBoolean()) {
                job.print(doc, wishes);
            }
        } catch (PrintException e) {
            throw new PrinterException(Trouble.FAILED, e);
        }
    }

    private Optional<PrintService> service() {
        if (name.equals(MACHINES_OWN)) {
            return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
        }
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(FLAVOUR, null))
                .filter(found -> found.getName().equals(name))
                .findFirst();
    }

    /** What the printer says that keeps it from printing. */
    static Optional<Trouble> trouble(PrintService service) {
        PrinterStateReasons reasons = service.getAttribute(PrinterStateReasons.class);
        if (reasons != null
                && (reasons.containsKey(PrinterStateReason.MEDIA_EMPTY)
                        || reasons.containsKey(PrinterStateReason.MEDIA_NEEDED))) {
            return Optional.of(Trouble.OUT_OF_PAPER);
        }
        boolean refuses =
                PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(
                        service.getAttribute(PrinterIsAcceptingJobs.class));
        boolean stopped = PrinterState.STOPPED.equals(service.getAttribute(PrinterState.class));
        boolean away =
                reasons != null
                        && (reasons.containsKey(PrinterStateReason.SHUTDOWN)
                                || reasons.containsKey(PrinterStateReason.PAUSED)
                                || reasons.containsKey(PrinterStateReason.TIMED_OUT)
                                || reasons.containsKey(PrinterStateReason.CONNECTING_TO_DEVICE));
        return refuses || stopped || away ? Optional.of(Trouble.OFF) : Optional.empty();
    }

    private static Font font(String weight) throws PrinterException {
        try (InputStream file = SitePrinter.class.getResourceAsStream(FONTS + weight + ".ttf")) {
            if (file == null) {
                throw new IllegalStateException("the program lacks its font " + weight);
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new PrinterException(Trouble.FAILED, e);
        }
    }
}
