package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.staff.LoggedRequest;
import org.askwell.store.database.Database;
import org.askwell.store.keys.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;

/** A row of the log cannot be altered without being noticed, nor read without the key. */
class SealedRowTest extends RequestsOnDisk {

    @Test
    void holdsNoNameAndNoNumberInAnyFile() throws Exception {
        add(1);
        FolderBytes bytes = new FolderBytes(folder);

        assertThat(bytes.hold("Anna Example")).isFalse();
        assertThat(bytes.hold("Example")).isFalse();
        assertThat(bytes.hold("442079460018")).isFalse();
        assertThat(bytes.hold("7946")).isFalse();
        assertThat(bytes.hold("side-effects")).isFalse();
        assertThat(names()).containsExactly("Anna Example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reference",
                "received",
                "kiosk",
                "payload_format",
                "payload",
                "sealed_to",
                "clock_doubtful"
            })
    void isNotReadWhereAnyByteOfItIsAnother(String column) throws Exception {
        add(1);
        byte[] whole = column(column);
        assertThat(whole).isNotEmpty();
        Database database = new Database(folder);
        try (Connection connection = connect();
                PreparedStatement update =
                        connection.prepareStatement(
                                "UPDATE request SET "
                                        + column
                                        + " = CAST(? AS "
                                        + type(column)
                                        + ")")) {
            for (int at = 0; at < whole.length; at++) {
                byte[] altered = whole.clone();
                altered[at] ^= 1;
                update.setBytes(1, altered);
                update.executeUpdate();

                assertThat(log(database))
                        .singleElement()
                        .as(column + " " + at)
                        .isInstanceOf(LoggedRequest.Unreadable.class);
            }
            update.setBytes(1, whole);
            update.executeUpdate();
        }
        assertThat(names()).containsExactly("Anna Example");
    }

    @Test
    void isNotReadWhereItsSealedPartIsThatOfAnother() throws Exception {
        add(1);
        add(2);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE before AS SELECT reference, payload FROM request");
            statement.execute(
                    "UPDATE request SET payload = (SELECT payload FROM before"
                            + " WHERE before.reference <> request.reference)");
        }

        assertThat(log(new Database(folder)))
                .hasSize(2)
                .allMatch(LoggedRequest.Unreadable.class::isInstance);
    }

    @Test
    void bindsItsFieldsSoThatNoneCanLendALetterToTheNext() {
        assertThat(new BoundFields().add("ab").add("c").bytes())
                .isNotEqualTo(new BoundFields().add("a").add("bc").bytes());
    }

    @Test
    void isReadByEarlierKeysToo() throws Exception {
        add(1);
        KeyRing later = new KeyRing(TestKeys.privateKey(9), List.of(TestKeys.privateKey(7)));
        KeyRing other = new KeyRing(TestKeys.privateKey(9), List.of());

        assertThat(new SqliteRequestLog(new Database(folder), MEMORY, later).list())
                .singleElement()
                .isInstanceOf(LoggedRequest.Intact.class);
        assertThat(new SqliteRequestLog(new Database(folder), MEMORY, other).list())
                .singleElement()
                .isInstanceOf(LoggedRequest.Unreadable.class);
    }

    private static List<LoggedRequest> log(Database database) throws Exception {
        return new SqliteRequestLog(database, MEMORY, TestKeys.ring()).list();
    }

    private byte[] column(String name) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT CAST(" + name + " AS BLOB) FROM request")) {
            return row.getBytes(1);
        }
    }

    private static String type(String column) {
        return switch (column) {
            case "payload", "sealed_to" -> "BLOB";
            default -> "TEXT";
        };
    }
}
