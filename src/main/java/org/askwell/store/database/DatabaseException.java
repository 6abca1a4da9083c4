package org.askwell.store.database;

import org.askwell.staff.RequestLogException;
import org.sqlite.SQLiteException;

import java.sql.SQLException;
import java.util.Objects;

/** The database cannot be used; the message names the file, what is wrong and how to mend it. */
public final class DatabaseException extends RequestLogException {
    private static final long serialVersionUID = 1L;

    public DatabaseException(String message) {
        super(message);
    }

    public DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether SQLite says that the file is damaged or no database. */
    boolean tellsDamage() {
        return getCause() instanceof SQLException cause && DatabaseProblems.isDamage(cause);
    }

    /** Whether the same may work a moment later, because another program has the file now. */
    public boolean passes() {
        return getCause() instanceof SQLiteException cause
                && switch (cause.getResultCode().code & 0xff) {
                    case 5, 6 -> true;
                    default -> false;
                };
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
