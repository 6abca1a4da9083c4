package org.askwell.store.database;

import org.askwell.work.AtomicFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Sets a damaged log aside as it is and puts a new one in its place, with what could be read.
 *
 * <p>A file beside the log names where it goes before anything is moved. Whatever ends the program
 * meanwhile, the next one goes on from there, and no new log is begun in between.
 *
 * @param files the files of the log
 * @param patience how long to wait for another program
 * @param mostPages how many pages of 4 KiB the new log may have
 */
record DamagedLog(LogFiles files, Duration patience, int mostPages) {
    private static final String UNDER_WAY = "log.damaged";
    private static final String NEW = "askwell.db.new";

    /** Whether it was begun and has not ended. */
    boolean underWay() {
        return Files.exists(underWayFile(), LinkOption.NOFOLLOW_LINKS);
    }

    private Path underWayFile() {
        return files.folder().resolve(UNDER_WAY);
    }

    /**
     * Begins it, or goes on where it was begun; nobody else may use the log meanwhile.
     *
     * @throws SQLException where the new log cannot be filled; what is set aside stays so
     */
    void replace() throws IOException, SQLException, DatabaseException {
        Path aside = begin();
        Path damaged = aside.resolve(files.file().getFileName());
        if (Files.notExists(damaged, LinkOption.NOFOLLOW_LINKS)) {
            files.moveInto(aside);
        }
        // What stands there after the move is the new log, or a copy that somebody has put back.
        if (files.blank()) {
            Path fresh = fill(damaged, aside);
            Files.move(fresh, files.file(), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.delete(underWayFile());
    }

    private Path begin() throws IOException {
        if (underWay()) {
            Path aside = files.folder().resolve(Files.readString(underWayFile())).normalize();
            if (!aside.startsWith(files.allAside()) || !Files.isDirectory(aside)) {
                throw new IOException(underWayFile() + " names no folder");
            }
            return aside;
        }
        Path aside = files.newAside();
        byte[] name = files.folder().relativize(aside).toString().getBytes(StandardCharsets.UTF_8);
        AtomicFile.replace(underWayFile(), out -> out.write(name));
        return aside;
    }

    /** The new log, closed and on the disk. */
    private Path fill(Path damaged, Path aside)
            throws IOException, SQLException, DatabaseException {
        Path fresh = files.folder().resolve(NEW);
        for (String side : LogFiles.SIDES) {
            Files.deleteIfExists(files.folder().resolve(NEW + side));
        }
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, AtomicFile.ownerOnly(PosixFilePermissions.fromString("rw-------")));
        try (Connection connection = new SqliteConnections(fresh, patience, mostPages).open()) {
            SqliteConnections.keepWriteAheadLog(connection);
            Migrations.apply(connection, fresh);
            LogMemory known = files.memory();
            connection.setAutoCommit(false);
            LogIdentity.takeOn(connection, known);
            Salvage.Outcome outcome = new Salvage(damaged, patience).into(connection);
            DamageTable.add(connection, files.folder().relativize(aside).toString(), outcome);
            DamageTable.recount(connection);
            connection.commit();
            connection.setAutoCommit(true);
        }
        return fresh;
    }
}
