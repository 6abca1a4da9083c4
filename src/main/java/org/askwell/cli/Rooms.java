package org.askwell.cli;

import org.askwell.callback.Reference;
import org.askwell.doctor.Finding;
import org.askwell.work.ToldException;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the commands ask of the rest of the program; one method for each command.
 *
 * <p>Every method that returns a number returns an {@link ExitStatus}, and every one throws {@link
 * ToldException} for a problem that a person can mend.
 */
public interface Rooms {

    /** The languages that the kiosk's own words are written in, at least one. */
    List<Locale> languages();

    /** Why no window can be opened on this machine, and how to mend it; empty where one can. */
    Optional<String> windowTrouble();

    /**
     * Runs the kiosk until it is closed.
     *
     * @param err hears why it takes no requests, where it cannot
     */
    int run(RunOptions options, PrintStream err) throws ToldException;

    /**
     * Makes the keys of a kiosk that has none.
     *
     * @param passphrase wiped by the caller afterwards
     */
    int setUp(SetUpOptions options, char[] passphrase, PrintStream out) throws ToldException;

    /** What is done with the keys. */
    KeyRooms keys();

    /**
     * Lists requests for reading.
     *
     * @param err hears of the requests that cannot be read
     */
    int listRequests(ListOptions options, SignIn signIn, PrintStream out, PrintStream err)
            throws ToldException;

    /**
     * Exports requests, to {@code out} where the options name no file.
     *
     * @param err hears of the requests that cannot be read
     */
    int exportRequests(ExportOptions options, SignIn signIn, PrintStream out, PrintStream err)
            throws ToldException;

    /**
     * Exports all requests as they lie in the log, sealed, to {@code file} or else to {@code out}.
     *
     * @param err hears where the audit trail cannot tell of it
     */
    int exportSealed(Optional<Path> data, Optional<Path> file, PrintStream out, PrintStream err)
            throws ToldException;

    /**
     * Opens what {@link #exportSealed} wrote, and exports that, to {@code out} where the options
     * name no file.
     *
     * @param err hears of the requests that cannot be read
     */
    int openSealed(
            SealedFile file, ExportOptions options, SignIn signIn, PrintStream out, PrintStream err)
            throws ToldException;

    /** Erases one request for ever. */
    int eraseRequest(Optional<Path> data, Reference reference, SignIn signIn, PrintStream out)
            throws ToldException;

    /**
     * Erases the requests whose time is up.
     *
     * @throws ToldException also where the clock or the settings leave in doubt which these are
     */
    int purgeRequests(PurgeOptions options, PrintStream out) throws ToldException;

    /**
     * Lists who did what, and checks that record as far as that takes no key.
     *
     * @param err hears what does not hold
     */
    int audit(AuditOptions options, PrintStream out, PrintStream err) throws ToldException;

    /**
     * The same, and checks what the keys confirmed too.
     *
     * @param err hears what does not hold
     */
    int auditWithKey(AuditOptions options, SignIn signIn, PrintStream out, PrintStream err)
            throws ToldException;

    /** Exports how many people found which answer clear, to {@code out} where no file is named. */
    int feedback(FeedbackOptions options, PrintStream out) throws ToldException;

    /** Moves the log into a folder of its own and begins a new one. */
    int setRequestsAside(Optional<Path> data, PrintStream out) throws ToldException;

    /** Sets a log that is damaged aside, and takes over into a new one what can be read of it. */
    int salvageRequests(Optional<Path> data, PrintStream out) throws ToldException;

    /** Makes a backup of the requests now. */
    int backUp(BackupOptions options, PrintStream out) throws ToldException;

    /** Puts a backup into a data folder, and erases again what was erased since. */
    int restore(RestoreOptions options, PrintStream out) throws ToldException;

    /** What is done with packs. */
    ContentRooms content();

    /** Walks the kiosk without a display and leaves pictures of every screen. */
    int tour(TourOptions options, PrintStream out) throws ToldException;

    /**
     * What works on this machine and what does not.
     *
     * @param site the settings of the centre, where they do not lie in the data folder
     */
    List<Finding> examine(Optional<Path> data, Optional<Path> site) throws ToldException;

    /** Closes the kiosk that runs with the data folder. */
    int close(Optional<Path> data, PrintStream out) throws ToldException;
}
