package org.askwell.store.database;

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

    /** That others use it now. */
    DatabaseException inUse() {
        return of(new SQLiteException("in use", SQLiteErrorCode.SQLITE_BUSY));
    }

    /** That SQLite has looked through it and found damage. */
    DatabaseException unsound() {
        return of(new SQLiteException("unsound", SQLiteErrorCode.SQLITE_CORRUPT));
    }

    /** That it may be read and not written. */
    String unwritable() {
        return file + " cannot be written; let the kiosk's user write to it and its folder";
    }

    /** That a damaged log was set aside, and what could be read of it has not been taken over. */
    DatabaseException halfTakenOver() {
        return new DatabaseException(
                file
                        + " was damaged, and what can be read of it is still being taken over;"
                        + " start the kiosk, or use: askwell requests salvage");
    }

    /** That it is no sound database. */
    private String damaged() {
        return file
                + " is damaged; start the kiosk, or use askwell requests salvage: it is set aside,"
                + " and what can be read goes into a new log; or put a copy back";
    }

    private String full() {
        return file + " has no room to grow; free space on the disk";
    }

    /** Whether another writer was in the way, who is soon done. */
    static boolean isBusy(SQLException e) {
        return e instanceof SQLiteException sqlite && kind(sqlite) == SQLiteErrorCode.SQLITE_BUSY;
    }

    /**
     * Whether SQLite says that the file is damaged, or no database; nothing else counts as that.
     */
    static boolean isDamage(SQLException e) {
        return e instanceof SQLiteException sqlite
                && switch (kind(sqlite)) {
                    case SQLITE_CORRUPT, SQLITE_NOTADB -> true;
                    default -> false;
                };
    }

    /** Whether a row breaks a rule of its table. */
    static boolean isRefusal(SQLException e) {
        return e instanceof SQLiteException sqlite
                && kind(sqlite) == SQLiteErrorCode.SQLITE_CONSTRAINT;
    }

    /** Whether what was asked for is not there. */
    static boolean isMissing(SQLException e) {
        return e instanceof SQLiteException sqlite && kind(sqlite) == SQLiteErrorCode.SQLITE_ERROR;
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
