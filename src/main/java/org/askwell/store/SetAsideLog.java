package org.askwell.store;

import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.LogFiles;
import org.askwell.store.database.LogIdentity;
import org.askwell.store.database.Migrations;
import org.askwell.store.database.PastLimits;
import org.askwell.store.database.SqliteConnections;
import org.askwell.work.AtomicFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One log that was set aside. Of one that can be read each request goes in its time; one that is
 * damaged goes as a whole, after as long as a request may be kept from when it was first seen here.
 *
 * @param folder in which it keeps its names
 */
record SetAsideLog(Path folder) {
    private static final String UNTIL = "erase-after";

    /** What commands leave there that read it as a data folder. */
    private static final List<String> MADE_BY_READING =
            List.of("log.json", "log.lock", "audit.json", "tries.json", "keys.lock");

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Whether anything of a log lies there. */
    boolean isThere() {
        return files().anyMatch(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    }

    private Path database() {
        return folder.resolve(LogFiles.NAME);
    }

    private Stream<Path> files() {
        return Stream.concat(
                Stream.of(database()),
                LogFiles.SIDES.stream().map(side -> folder.resolve(LogFiles.NAME + side)));
    }

    /** As {@link SetAsideLogs#erase}. */
    SetAsideLogs.Erased erase(Collection<ErasedReference> erased, Optional<PastLimits> past) {
        try {
            return Files.isRegularFile(database())
                    ? eraseRows(erased, past)
                    : eraseWhole(erased, past);
        } catch (DatabaseException e) {
            // A newer program has set it aside.
            return new SetAsideLogs.Erased(0, 0, false);
        } catch (SQLException e) {
            return SqliteConnections.isInUse(e)
                    ? new SetAsideLogs.Erased(0, 0, false)
                    : eraseWhole(erased, past);
        }
    }

    private SetAsideLogs.Erased eraseRows(
            Collection<ErasedReference> erased, Optional<PastLimits> past)
            throws SQLException, DatabaseException {
        int requests;
        boolean empty;
        boolean clean;
        try (Connection connection =
                new SqliteConnections(database(), PATIENCE, Integer.MAX_VALUE).open()) {
            if (!SqliteConnections.isSound(connection)) {
                return eraseWhole(erased, past);
            }
            Migrations.apply(connection, database());
            connection.setAutoCommit(false);
            requests = ErasedReferences.repeat(connection, erased).requests();
            if (past.isPresent()) {
                requests += past.get().eraseAfterDone(connection);
                requests += past.get().eraseAtMost(connection);
            }
            empty = LogIdentity.requests(connection) == 0;
            connection.commit();
            connection.setAutoCommit(true);
            clean = SqliteConnections.emptyWriteAheadLog(connection);
        }
        return empty
                ? new SetAsideLogs.Erased(requests, delete() ? 1 : 0, true)
                : new SetAsideLogs.Erased(requests, 0, clean);
    }

    /** What no request can be taken out of; whoever kept it in the clear goes with the first. */
    private SetAsideLogs.Erased eraseWhole(
            Collection<ErasedReference> erased, Optional<PastLimits> past) {
        try {
            boolean over = past.isPresent() && !past.get().now().isBefore(until(past.get()));
            if (over || tellsOf(erased)) {
                return new SetAsideLogs.Erased(0, delete() ? 1 : 0, true);
            }
            return new SetAsideLogs.Erased(0, 0, true);
        } catch (IOException e) {
            return new SetAsideLogs.Erased(0, 0, false);
        }
    }

    private boolean tellsOf(Collection<ErasedReference> erased) throws IOException {
        Set<String> references =
                erased.stream().map(each -> each.reference().text()).collect(Collectors.toSet());
        for (Path file : files().filter(Files::isRegularFile).toList()) {
            if (new PlainTraces(file).tellOf(references)) {
                return true;
            }
        }
        return false;
    }

    /** When all in it is past, counted from the first look under a clock that is trusted. */
    private Instant until(PastLimits past) throws IOException {
        Path file = folder.resolve(UNTIL);
        try {
            return Instant.parse(Files.readString(file).strip());
        } catch (NoSuchFileException | DateTimeException e) {
            Instant until = past.now().plus(Duration.ofDays(past.limits().atMost()));
            byte[] bytes = (until + "\n").getBytes(StandardCharsets.US_ASCII);
            AtomicFile.replace(file, out -> out.write(bytes));
            return until;
        }
    }

    /** Leaves what else somebody has put there; whether all of the log is gone. */
    private boolean delete() {
        try {
            for (Path file : files().toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder.resolve(UNTIL));
            for (String name : MADE_BY_READING) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
