package org.askwell.staff.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a table as CSV (RFC 4180) that no spreadsheet takes for formulas (OWASP CSV injection).
 */
public final class CsvTable {

    /** Whether the bytes start with the mark by which spreadsheets know UTF-8. */
    public enum ByteOrderMark {
        /** For files. */
        WRITTEN,
        /** For standard output. */
        LEFT_OUT
    }

    /** What could start a formula; the apostrophes before it are counted in, so that one can go. */
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]", Pattern.DOTALL);

    private final ByteOrderMark mark;

    CsvTable(ByteOrderMark mark) {
        this.mark = mark;
    }

    /** Writes {@code columns} and below them {@code rows}, each of as many cells. */
    void write(List<String> columns, List<List<String>> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (mark == ByteOrderMark.WRITTEN) {
            writer.write('\uFEFF');
        }
        CsvWriter csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .quoteStrategy(QuoteStrategies.ALWAYS)
                        .build(writer);
        csv.writeRecord(columns);
        for (List<String> row : rows) {
            csv.writeRecord(row.stream().map(CsvTable::guarded).toList());
        }
        csv.flush();
        writer.flush();
    }

    /** The cell with a leading apostrophe where it could start a formula. */
    private static String guarded(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }
}
