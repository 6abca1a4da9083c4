package org.askwell.staff.export;

import org.askwell.feedback.FeedbackRow;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;

/** Writes what may be told of the counts of what people found clear, as CSV. */
public final class CsvFeedback {
    private static final List<String> COLUMNS =
            List.of("from", "to", "pack", "version", "answer", "yes", "no");

    private final CsvTable table;

    public CsvFeedback(CsvTable.ByteOrderMark mark) {
        table = new CsvTable(mark);
    }

    /** Writes {@code rows}, dates by ISO 8601. */
    public void write(List<FeedbackRow> rows, OutputStream out) throws IOException {
        table.write(COLUMNS, rows.stream().map(CsvFeedback::cells).toList(), out);
    }

    private static List<String> cells(FeedbackRow row) {
        return List.of(
                row.from().toString(),
                row.to().toString(),
                row.about().pack(),
                row.about().version().toString(),
                row.about().answer(),
                number(row.yes()),
                number(row.no()));
    }

    private static String number(OptionalInt told) {
        return told.isPresent()
                ? String.valueOf(told.getAsInt())
                : "fewer than " + FeedbackRow.LEAST;
    }
}
