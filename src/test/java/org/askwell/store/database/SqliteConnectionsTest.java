package org.askwell.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.store.RequestsOnDisk;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.time.Duration;

/**
 * Whatever way the log is opened, what is written survives a power cut (sqlite.org/pragma.html).
 */
class SqliteConnectionsTest extends RequestsOnDisk {
    private static final String FULL = "2";

    @Test
    void writesThroughToTheDiskOnEveryConnection() throws Exception {
        add(1);
        SqliteConnections connections =
                new SqliteConnections(folder.resolve("askwell.db"), Duration.ZERO, PLENTY);
        try (Connection shared = connections.open()) {
            assertThat(pragma(shared, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(shared, "synchronous")).isEqualTo(FULL);
        }
        try (Connection alone = connections.openAlone()) {
            assertThat(pragma(alone, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(alone, "synchronous")).isEqualTo(FULL);
        }
    }
}
