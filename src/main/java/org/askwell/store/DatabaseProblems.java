package org.askwell.store;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Says in a sentence what keeps a database from being used, and how to mend it.
 *
 * @param file the database file
 */
record DatabaseProblems(Path file) {

    /** What {@code e} means for whoever runs the kiosk. */
    DatabaseException of(SQLException e) {
        if (!(e instanceof SQLiteException sqlite)) {
            return new DatabaseException(file + " cannot be used; start the kiosk again", e);
        }
        if (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return new DatabaseException(full(), e);
        }
        String message =
                switch (kind(sqlite)) {
                    case SQLITE_BUSY, SQLITE_LOCKED ->
                            file + " is in use by another program; try again";
                    case SQLITE_PERM, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_AUTH -> unwritable();
                    case SQLITE_IOERR -> file + " could not be read or written; check the disk";
                    case SQLITE_FULL -> full();
                    case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged();
                    default -> file + " refused the change (" + sqlite.getResultCode() + ")";
                };
        return new DatabaseException(message, e);
    }

    /** That it could not be begun. */
    DatabaseException unmade(IOException e) {
        return new DatabaseException(
                file
                        + " cannot be made; free space on the disk, and let the kiosk's user write"
                        + " to its folder",
                e);
    }

    /** That it may be read and not written. */
    String unwritable() {
        return file + " cannot be written; let the kiosk's user write to it and its folder";
    }

    /** That it is no sound database. */
    String damaged() {
        return file
                + " is damaged; move it and the files that begin with its name away, "
                + "put a copy back if there is one, and the kiosk makes a new one otherwise";
    }

    private String full() {
        return file + " has no room to grow; free space on the disk";
    }

    /** Whether another writer was in the way, who is soon done. */
    static boolean isBusy(SQLException e) {
        return e instanceof SQLiteException sqlite && kind(sqlite) == SQLiteErrorCode.SQLITE_BUSY;
    }

    /** Whether the disk has no room for what SQLite lays beside the file. */
    static boolean lacksRoom(SQLiteException e) {
        return switch (e.getResultCode()) {
            case SQLITE_FULL, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_SHMOPEN -> true;
            default -> kind(e) == SQLiteErrorCode.SQLITE_CANTOPEN;
        };
    }

    /** The lower byte is the kind of problem, the upper ones its details (sqlite.org/rescode). */
    private static SQLiteErrorCode kind(SQLiteException e) {
        return SQLiteErrorCode.getErrorCode(e.getResultCode().code & 0xff);
    }
}
