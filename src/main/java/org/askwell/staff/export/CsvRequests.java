package org.askwell.staff.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes requests as CSV. */
public final class CsvRequests implements RequestWriter {
    private final CsvTable table;

    public CsvRequests(CsvTable.ByteOrderMark mark) {
        table = new CsvTable(mark);
    }

    @Override
    public void write(List<RequestRow> rows, OutputStream out) throws IOException {
        table.write(RequestRow.COLUMNS, rows.stream().map(RequestRow::cells).toList(), out);
    }
}
