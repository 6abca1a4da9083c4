package planted.ui.theme;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.ListFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Formatter;
import java.util.Locale;
import java.util.Scanner;
import java.util.function.Function;

/** Breaks a rule, in each method once: the machine's own language or encoding is used. */
@SuppressWarnings({"DefaultCharset", "DefaultLocale", "StringCaseLocaleUsage", "unused"})
public final class WritesInAnyDigits {
    private WritesInAnyDigits() {}

    static String formatted(double px) {
        return "-fx-font-size: %.0fpx".formatted(px);
    }

    static String format(double px) {
        return String.format("-fx-font-size: %.0fpx", px);
    }

    static Function<Integer, String> reference() {
        return "%02d"::formatted;
    }

    static String upperCase(String text) {
        return text.toUpperCase();
    }

    static String lowerCase(String text) {
        return text.toLowerCase();
    }

    static PrintStream printf(PrintStream out) {
        return out.printf("%d", 1);
    }

    static PrintWriter writerFormat(PrintWriter out) {
        return out.format("%d", 1);
    }

    static NumberFormat numbers() {
        return NumberFormat.getIntegerInstance();
    }

    static NumberFormat decimals() {
        return new DecimalFormat("0.0");
    }

    static ListFormat lists() {
        return ListFormat.getInstance();
    }

    static Collator order() {
        return Collator.getInstance();
    }

    static BreakIterator breaks() {
        return BreakIterator.getLineInstance();
    }

    static SimpleDateFormat oldDates() {
        return new SimpleDateFormat("yyyy");
    }

    static String message() {
        return MessageFormat.format("{0}", 1);
    }

    static DateTimeFormatter pattern() {
        return DateTimeFormatter.ofPattern("uuuu");
    }

    static DateTimeFormatter localized() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    }

    static DateTimeFormatter built() {
        return new DateTimeFormatterBuilder().toFormatter();
    }

    static Formatter formatter() {
        return new Formatter();
    }

    static Locale language() {
        return Locale.getDefault();
    }

    static int scanned(Scanner scanner) {
        return scanner.nextInt();
    }

    static Scanner scanner() {
        return new Scanner(new ByteArrayInputStream(new byte[0]));
    }

    static byte[] bytes(String text) {
        return text.getBytes();
    }

    static String text(byte[] bytes) {
        return new String(bytes);
    }

    static String collected(ByteArrayOutputStream bytes) {
        return bytes.toString();
    }

    static Charset encoding() {
        return Charset.defaultCharset();
    }

    static InputStreamReader reader() {
        return new InputStreamReader(new ByteArrayInputStream(new byte[0]));
    }

    static OutputStreamWriter writer() {
        return new OutputStreamWriter(new ByteArrayOutputStream());
    }

    static PrintStream stream() {
        return new PrintStream(new ByteArrayOutputStream());
    }

    static PrintWriter printWriter() {
        return new PrintWriter(new ByteArrayOutputStream());
    }

    static String rightly(String text) {
        return String.format(Locale.ROOT, "%d", 1)
                + text.toUpperCase(Locale.ROOT)
                + new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
