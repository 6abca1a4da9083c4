package org.askwell.store;

import org.askwell.staff.SealedRequests;
import org.askwell.store.SealedFileJson.SealedRow;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.SqliteConnections;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;

/** The requests of the database as they lie there, which needs no key. */
public final class SqliteSealedRequests implements SealedRequests {
    private final Database database;

    public SqliteSealedRequests(Database database) {
        this.database = database;
    }

    @Override
    public Sealed of(Predicate<String> wanted) throws DatabaseException {
        if (PlainRequests.left(database)) {
            throw new DatabaseException(
                    database.file()
                            + " holds requests that are not sealed yet; start the kiosk once with"
                            + " its keys.json");
        }
        List<SealedRow> rows =
                database.read(connection ->
                        SqliteConnections.atOneMoment(connection, at -> rows(at, wanted)));
        return new Sealed(rows.size(), SealedFileJson.encode(rows));
    }

    private static List<SealedRow> rows(Connection connection, Predicate<String> wanted)
            throws SQLException {
        SequencedMap<String, Tagged<Witness>> witnesses = WitnessTable.read(connection);
        List<SealedRow> rows = new ArrayList<>();
        for (LogRow row : LogRow.all(connection)) {
            // What an earlier program kept in the clear leaves the kiosk once it is sealed.
            if (SealedFormat.of(row.format()).isPresent() && wanted.test(row.reference())) {
                Optional<Tagged<Witness>> seen =
                        Optional.ofNullable(witnesses.get(row.reference()));
                rows.add(
                        new SealedRow(
                                seen.map(witness -> row.with(witness.what().state())).orElse(row),
                                seen.map(Tagged::tag)));
            }
        }
        return rows;
    }
}
