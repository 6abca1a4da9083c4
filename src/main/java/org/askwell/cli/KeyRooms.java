package org.askwell.cli;

import org.askwell.work.ToldException;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the commands under {@code keys} ask of the rest of the program.
 *
 * <p>Every method takes the data folder where it is not that of the platform, returns an {@link
 * ExitStatus}, and throws {@link ToldException} for a problem that a person can mend. Passphrases
 * are wiped by the caller afterwards.
 */
public interface KeyRooms {

    /** Gives whoever signs in another passphrase. */
    int changePassphrase(Optional<Path> data, SignIn signIn, char[] chosen, PrintStream out)
            throws ToldException;

    /** Makes the recovery key anew and writes it to {@code recovery}, which must not exist yet. */
    int renewRecovery(Optional<Path> data, SignIn signIn, Path recovery, PrintStream out)
            throws ToldException;

    /** Makes a new pair, and the recovery key with it. */
    int renewPair(Optional<Path> data, SignIn signIn, Path recovery, PrintStream out)
            throws ToldException;

    /** Writes the public key to {@code file}. */
    int writePublicKey(Optional<Path> data, Path file, PrintStream out) throws ToldException;

    /** Lets a kiosk without keys take requests for the owner of the public key in {@code file}. */
    int adoptPublicKey(Optional<Path> data, Path file, PrintStream out) throws ToldException;

    /** Names everybody who has a passphrase, one a line. */
    int listPeople(Optional<Path> data, PrintStream out) throws ToldException;

    /**
     * Lets somebody in from now on.
     *
     * @param added the name, and the passphrase
     */
    int addPerson(Optional<Path> data, SignIn signIn, SignIn added, PrintStream out)
            throws ToldException;

    /**
     * Lets somebody in no more.
     *
     * @param name of the person; empty for the shared passphrase
     */
    int removePerson(Optional<Path> data, SignIn signIn, Optional<String> name, PrintStream out)
            throws ToldException;
}
