package org.askwell.app;

import org.askwell.cli.ExitStatus;
import org.askwell.staff.PassphraseRule;
import org.askwell.staff.PassphraseVerdict;
import org.askwell.staff.PreparedKeys;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffKeysException;
import org.askwell.work.AtomicFile;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sets a kiosk up by command. */
record SetUpCommand(StaffKeys keys) {

    /** Makes the keys, once the recovery key is safely in {@code recovery}. */
    int run(Path recovery, char[] passphrase, PrintStream out) throws ToldException {
        if (PassphraseRule.judge(passphrase) instanceof PassphraseVerdict.Refused refused) {
            throw new ToldException(remedy(refused.reason()));
        }
        if (keys.exist()) {
            throw new ToldException(
                    "This kiosk is set up already; its keys were left as they are. Name another"
                            + " folder with --data to set up a new one.");
        }
        requireNone(keys);
        PreparedKeys prepared = keys.prepare(passphrase);
        byte[] text = (prepared.recoveryKey().text() + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.create(recovery, file -> file.write(text));
        } catch (FileAlreadyExistsException e) {
            throw new ToldException(
                    "The file "
                            + recovery
                            + " exists already and was left as it is; name a new one with"
                            + " --recovery-out.",
                    e);
        } catch (IOException e) {
            throw new ToldException(
                    "The recovery key cannot be written to "
                            + recovery
                            + "; free space on the disk, or name a file in a folder that you may"
                            + " write to with --recovery-out.",
                    e);
        }
        commit(prepared, recovery);
        out.println("The kiosk is set up.");
        out.println("The recovery key is in " + recovery + "; keep it away from the kiosk.");
        return ExitStatus.DONE;
    }

    /** Refuses where keys are missing that the log needs. */
    static void requireNone(StaffKeys keys) throws ToldException {
        try {
            keys.requireNone();
        } catch (StaffKeysException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }

    /** A recovery key without keys would only confuse whoever finds it. */
    private static void commit(PreparedKeys prepared, Path recovery) throws ToldException {
        try {
            prepared.commit();
        } catch (StaffKeysException e) {
            try {
                Files.deleteIfExists(recovery);
            } catch (IOException leftBehind) {
                e.addSuppressed(leftBehind);
            }
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }

    private static String remedy(PassphraseVerdict.Reason reason) {
        return switch (reason) {
            case TOO_SHORT ->
                    "The passphrase is too short; choose one of "
                            + PassphraseRule.SHORTEST
                            + " characters or more, such as four words.";
            case TOO_LONG ->
                    "The passphrase is too long; choose one of "
                            + PassphraseRule.LONGEST
                            + " characters or fewer.";
            case ONE_CHARACTER ->
                    "The passphrase is one character again and again; choose one such as four"
                            + " words.";
        };
    }
}
