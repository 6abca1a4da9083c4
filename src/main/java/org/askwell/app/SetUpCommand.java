package org.askwell.app;

import org.askwell.cli.ExitStatus;
import org.askwell.staff.PassphraseRule;
import org.askwell.staff.PassphraseVerdict;
import org.askwell.staff.PreparedKeys;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffKeysException;
import org.askwell.work.ToldException;

import java.io.PrintStream;
import java.nio.file.Path;

/** Sets a kiosk up by command. */
record SetUpCommand(StaffKeys keys) {

    /** Makes the keys, once the recovery key is safely in {@code recovery}. */
    int run(Path recovery, char[] passphrase, PrintStream out) throws ToldException {
        requireStrong(passphrase);
        if (keys.exist()) {
            throw new ToldException(
                    "This kiosk is set up already; its keys were left as they are. Name another"
                            + " folder with --data to set up a new one.");
        }
        requireNone(keys);
        PreparedKeys prepared = keys.prepare(passphrase);
        new RecoveryFile(recovery).commit(prepared);
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

    /** Refuses a passphrase that the rule refuses. */
    static void requireStrong(char[] passphrase) throws ToldException {
        if (PassphraseRule.judge(passphrase) instanceof PassphraseVerdict.Refused refused) {
            throw new ToldException(remedy(refused.reason()));
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
