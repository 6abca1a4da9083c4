package org.askwell.store.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Puts a new log in the place of a damaged one, never under a piece of work that uses it. */
final class LogReplacement {
    private static final Duration RETRY = Duration.ofMillis(20);

    private final LogFiles files;
    private final DatabaseProblems problems;
    private final SqliteConnections connections;
    private final DamagedLog damage;
    private final long tries;

    /** Held for reading by each piece of work. */
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();

    /**
     * @param patience how long to wait for what uses the log
     */
    LogReplacement(
            LogFiles files, SqliteConnections connections, DamagedLog damage, Duration patience) {
        this.files = files;
        this.connections = connections;
        this.damage = damage;
        problems = new DatabaseProblems(files.file());
        tries = patience.dividedBy(RETRY);
    }

    /** Whether a replacement was begun and what could be read has not all come over. */
    boolean underWay() {
        return damage.underWay();
    }

    /** A piece of work, under which the log is not replaced. */
    @FunctionalInterface
    interface Piece<T> {
        T done() throws SQLException;
    }

    <T> T using(Piece<T> piece) throws SQLException {
        use.readLock().lock();
        try {
            return piece.done();
        } finally {
            use.readLock().unlock();
        }
    }

    /**
     * @throws DatabaseException where something uses the log all the time, or the new one cannot be
     *     made
     */
    void replace() throws DatabaseException {
        long triesLeft = tries;
        while (!use.writeLock().tryLock()) {
            if (triesLeft-- <= 0) {
                throw problems.inUse();
            }
            LockSupport.parkNanos(RETRY.toNanos());
        }
        try {
            if (!files.alone(this::replaceAlone)) {
                throw problems.inUse();
            }
        } catch (IOException e) {
            throw problems.unmade(e);
        } finally {
            use.writeLock().unlock();
        }
    }

    /** Looks once more before anything is moved: another program may have done it. */
    private void replaceAlone() throws IOException, DatabaseException {
        try {
            if (damage.underWay() || isDamaged()) {
                damage.replace();
            }
        } catch (SQLException e) {
            throw problems.of(e);
        }
    }

    private boolean isDamaged() throws SQLException, DatabaseException {
        try (Connection connection = connections.open()) {
            Migrations.requireKnown(connection, files.file());
            return !SqliteConnections.isSound(connection);
        } catch (SQLException e) {
            if (DatabaseProblems.isDamage(e)) {
                return true;
            }
            throw e;
        }
    }
}
