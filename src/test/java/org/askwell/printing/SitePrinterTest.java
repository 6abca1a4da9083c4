package org.askwell.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.content.PrinterException;
import org.askwell.content.PrinterException.Trouble;
import org.askwell.content.Sheet;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import javax.print.attribute.standard.PrinterStateReason;
import javax.print.attribute.standard.PrinterStateReasons;
import javax.print.attribute.standard.Severity;

class SitePrinterTest {
    private static final Sheet FEW = sheet(3);

    @Test
    void printsARealJob() throws PrinterException {
        String job = printed(FEW);

        assertThat(job).startsWith("%!PS").contains("%%Page: 1 1").doesNotContain("%%Page: 2 2");
        // The title and three questions are drawn as outlines.
        assertThat(job.length()).isGreaterThan(10_000);
    }

    @Test
    void takesAsManyPagesAsItNeeds() throws PrinterException {
        assertThat(printed(sheet(60))).contains("%%Page: 2 2");
    }

    @Test
    void printsArabic() throws PrinterException {
        Sheet arabic = new Sheet(Locale.of("ar"), "أسئلتي", List.of("ما العلاج المناسب لي؟"));

        assertThat(printed(arabic)).contains("%%Page: 1 1");
    }

    @Test
    void tellsOfAPrinterThatTheMachineDoesNotKnow() {
        assertThatThrownBy(() -> new SitePrinter("No such printer").print(FEW, () -> true))
                .isInstanceOfSatisfying(
                        PrinterException.class,
                        told -> assertThat(told.trouble()).isEqualTo(Trouble.MISSING));
    }

    @Test
    void tellsOfMissingPaper() {
        PrinterStateReasons reasons = new PrinterStateReasons();
        reasons.put(PrinterStateReason.MEDIA_EMPTY, Severity.ERROR);

        assertThat(trouble(Map.of(PrinterStateReasons.class, reasons)))
                .contains(Trouble.OUT_OF_PAPER);
    }

    @Test
    void tellsOfAPrinterThatIsOff() {
        assertThat(trouble(Map.of(PrinterState.class, PrinterState.STOPPED))).contains(Trouble.OFF);
        assertThat(
                        trouble(
                                Map.of(
                                        PrinterIsAcceptingJobs.class,
                                        PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS)))
                .contains(Trouble.OFF);
    }

    @Test
    void triesAPrinterThatSaysNothing() {
        assertThat(trouble(Map.of())).isEmpty();
    }

    private static Optional<Trouble> trouble(Map<Class<? extends Attribute>, Attribute> said) {
        PrintService service =
                (PrintService)
                        Proxy.newProxyInstance(
                                SitePrinterTest.class.getClassLoader(),
                                new Class<?>[] {PrintService.class},
                                (_, method, given) ->
                                        method.getName().equals("getAttribute")
                                                ? said.get(given[0])
                                                : null);
        return SitePrinter.trouble(service);
    }

    @Test
    void handsNothingOverThatIsNoLongerWanted() throws PrinterException {
        assertThat(printed(FEW, () -> false)).isEmpty();
    }

    private static String printed(Sheet sheet) throws PrinterException {
        return printed(sheet, () -> true);
    }

    private static String printed(Sheet sheet, BooleanSupplier wanted) throws PrinterException {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        StreamPrintServiceFactory postScript =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PRINTABLE, "application/postscript")[0];
        SitePrinter.send(sheet, postScript.getPrintService(paper), wanted);
        return paper.toString(StandardCharsets.ISO_8859_1);
    }

    private static Sheet sheet(int questions) {
        return new Sheet(
                Locale.ENGLISH,
                "My questions",
                Collections.nCopies(questions, "How long will my treatment take?"));
    }
}
