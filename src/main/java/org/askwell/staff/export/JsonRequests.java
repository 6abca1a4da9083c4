package org.askwell.staff.export;

import com.google.gson.stream.JsonWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes requests as a JSON list of objects, whose names are the columns and values are texts. */
public final class JsonRequests implements RequestWriter {

    @Override
    public void write(List<RequestRow> rows, OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Closing it would close the stream, which is the caller's.
        @SuppressWarnings("resource")
        JsonWriter json = new JsonWriter(writer);
        json.setIndent("  ");
        json.beginArray();
        for (RequestRow row : rows) {
            json.beginObject();
            for (int i = 0; i < RequestRow.COLUMNS.size(); i++) {
                json.name(RequestRow.COLUMNS.get(i)).value(row.cells().get(i));
            }
            json.endObject();
        }
        json.endArray();
        json.flush();
        writer.write('\n');
        writer.flush();
    }
}
