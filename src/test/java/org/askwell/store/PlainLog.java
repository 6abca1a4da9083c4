package org.askwell.store;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.Sending;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Random;

/** Logs requests as programs did before requests were sealed. */
final class PlainLog {
    private PlainLog() {}

    static void add(Database database, GroundMemory memory, CallbackRequest request)
            throws Exception {
        Sending sending = new Sending();
        sending.reference(request::reference);
        TestKeys.requests(database, memory, new Random(1)).add(sending, _ -> request);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database.file());
                PreparedStatement update =
                        connection.prepareStatement(
                                "UPDATE request SET payload_format = 'json', sealed_to = NULL,"
                                        + " payload = ? WHERE reference = ?");
                Statement forget = connection.createStatement()) {
            update.setBytes(1, PayloadJson.encode(request));
            update.setString(2, request.reference().text());
            update.executeUpdate();
            forget.executeUpdate("UPDATE log SET public_key = NULL");
        }
    }
}
