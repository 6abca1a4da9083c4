package org.askwell.app;

import org.askwell.cli.ExitStatus;
import org.askwell.cli.KeyRooms;
import org.askwell.cli.SignIn;
import org.askwell.device.DataFolder;
import org.askwell.site.SiteSettings;
import org.askwell.staff.KeyChanges;
import org.askwell.staff.Person;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.StaffSession;
import org.askwell.store.keys.Argon2Cost;
import org.askwell.work.ToldException;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/** What staff do by command with the keys of a data folder. */
final class KeyCommands implements KeyRooms {
    /** What no change can undo, wherever somebody's way in is taken away. */
    static final String OLD_COPIES =
            "A copy of keys.json from before still opens with it. If somebody may have one, make"
                    + " new keys: askwell keys renew";

    private final Installation installation;
    private final Argon2Cost cost;

    /**
     * @param cost at which new passphrases are stretched
     */
    KeyCommands(Installation installation, Argon2Cost cost) {
        this.installation = installation;
        this.cost = cost;
    }

    /** What is done with the keys, for one who is in. */
    @FunctionalInterface
    private interface Change {
        void with(KeyChanges changes, Person who) throws StaffKeysException, ToldException;
    }

    @Override
    public int changePassphrase(Optional<Path> data, SignIn signIn, char[] chosen, PrintStream out)
            throws ToldException {
        SetUpCommand.requireStrong(chosen);
        change(data, signIn, (changes, who) -> changes.setPassphrase(who, chosen.clone()));
        out.println("The passphrase is changed. " + OLD_COPIES);
        return ExitStatus.DONE;
    }

    @Override
    public int renewRecovery(Optional<Path> data, SignIn signIn, Path recovery, PrintStream out)
            throws ToldException {
        change(
                data,
                signIn,
                (changes, _) -> new RecoveryFile(recovery).commit(changes.newRecoveryKey()));
        out.println("The new recovery key is in " + recovery + "; keep it away from the kiosk.");
        out.println("The old recovery key is void. " + OLD_COPIES);
        return ExitStatus.DONE;
    }

    @Override
    public int renewPair(Optional<Path> data, SignIn signIn, Path recovery, PrintStream out)
            throws ToldException {
        change(
                data,
                signIn,
                (changes, who) ->
                        new RecoveryFile(recovery)
                                .commit(changes.newPair(who, signIn.passphrase().clone())));
        out.println("The kiosk has new keys, and requests from before stay readable.");
        out.println("The new recovery key is in " + recovery + "; keep it away from the kiosk.");
        out.println("Add whoever else is to open requests again: askwell keys add NAME");
        return ExitStatus.DONE;
    }

    @Override
    public int writePublicKey(Optional<Path> data, Path file, PrintStream out)
            throws ToldException {
        StaffKeys keys = keys(data);
        try {
            byte[] publicKey =
                    keys.publicKey()
                            .orElseThrow(() ->
                                    new ToldException(
                                            "This kiosk is not set up; set it up with askwell"
                                                    + " setup, or name its data folder with"
                                                    + " --data."));
            new PublicKeyFile(file).write(publicKey);
        } catch (StaffKeysException e) {
            throw told(e);
        }
        out.println("The public key is in " + file + ".");
        return ExitStatus.DONE;
    }

    @Override
    public int adoptPublicKey(Optional<Path> data, Path file, PrintStream out)
            throws ToldException {
        byte[] publicKey = new PublicKeyFile(file).read();
        StaffKeys keys = keys(installation.openData(data));
        try {
            keys.adopt(publicKey);
        } catch (StaffKeysException e) {
            throw told(e);
        }
        out.println(
                "The kiosk takes requests from now on and can never read them; export them sealed,"
                        + " and read them where the private key is.");
        return ExitStatus.DONE;
    }

    @Override
    public int listPeople(Optional<Path> data, PrintStream out) throws ToldException {
        try {
            for (Person person : keys(data).people()) {
                out.println(person.shared() ? "(shared)" : person.name());
            }
        } catch (StaffKeysException e) {
            throw told(e);
        }
        return ExitStatus.DONE;
    }

    @Override
    public int addPerson(Optional<Path> data, SignIn signIn, SignIn added, PrintStream out)
            throws ToldException {
        Person person =
                added.person()
                        .flatMap(Person::named)
                        .orElseThrow(() ->
                                new ToldException(
                                        "That is no name; give one of "
                                                + Person.LONGEST
                                                + " characters or fewer."));
        SetUpCommand.requireStrong(added.passphrase());
        change(data, signIn, (changes, _) -> changes.add(person, added.passphrase().clone()));
        out.println(person.name() + " can open the requests from now on.");
        return ExitStatus.DONE;
    }

    @Override
    public int removePerson(
            Optional<Path> data, SignIn signIn, Optional<String> name, PrintStream out)
            throws ToldException {
        Person person = name.isEmpty() ? Person.SHARED : there(data, name.get());
        change(data, signIn, (changes, _) -> changes.remove(person));
        out.println(
                (person.shared() ? "The shared passphrase" : person.name())
                        + " opens the requests no more. "
                        + OLD_COPIES);
        return ExitStatus.DONE;
    }

    private Person there(Optional<Path> data, String name) throws ToldException {
        try {
            return SigningIn.named(keys(data).people(), name);
        } catch (StaffKeysException e) {
            throw told(e);
        }
    }

    private void change(Optional<Path> data, SignIn signIn, Change change) throws ToldException {
        StaffKeys keys = keys(data);
        SigningIn signingIn = new SigningIn(keys);
        try (StaffSession session = signingIn.session(signIn)) {
            change.with(keys.changes(session), signingIn.person(signIn));
        } catch (StaffKeysException e) {
            throw told(e);
        }
    }

    private StaffKeys keys(Optional<Path> data) throws ToldException {
        return keys(installation.existingData(data));
    }

    private StaffKeys keys(DataFolder folder) {
        SiteSettings site = installation.site(Optional.empty(), folder);
        return installation.log(folder, site).keys(installation.random(), cost);
    }

    private static ToldException told(StaffKeysException e) {
        return new ToldException(String.valueOf(e.getMessage()), e);
    }
}
