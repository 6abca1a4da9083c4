package org.askwell.app;

import org.askwell.cli.SignIn;
import org.askwell.staff.Person;
import org.askwell.staff.StaffGate;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.work.ToldException;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Lets whoever gives a command in, by the gate that the screen has too. */
record SigningIn(StaffGate keys) {

    /** The session of who signs in, which the caller closes. */
    StaffSession session(SignIn signIn) throws ToldException {
        try {
            keys.requireThere();
            return session(keys.unlock(person(signIn), signIn.passphrase().clone()));
        } catch (StaffKeysException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Who signs in. */
    Person person(SignIn signIn) throws StaffKeysException, ToldException {
        List<Person> people = keys.people();
        if (signIn.person().isPresent()) {
            return named(people, signIn.person().get());
        }
        if (people.isEmpty()) {
            throw new ToldException(
                    "This kiosk has a public key alone: it takes requests and opens none. Export"
                            + " them sealed, and read them where the private key is.");
        }
        return people.size() == 1 || people.contains(Person.SHARED)
                ? people.getFirst()
                : named(people, "");
    }

    /** The one of {@code people} who is called so. */
    static Person named(List<Person> people, String name) throws ToldException {
        return Person.named(name)
                .filter(people::contains)
                .orElseThrow(() ->
                        new ToldException(
                                "Say whose passphrase it is with --person and one of these names: "
                                        + people.stream()
                                                .filter(person -> !person.shared())
                                                .map(Person::name)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }

    private static StaffSession session(Unlocking unlocking) throws ToldException {
        return switch (unlocking) {
            case Unlocking.Unlocked(StaffSession session) -> session;
            case Unlocking.WrongPassphrase(Duration wait) ->
                    throw new ToldException(
                            "The passphrase is not the right one; check the file that"
                                    + " --passphrase-file names."
                                    + (wait.isZero()
                                            ? ""
                                            : " The next try counts in " + span(wait) + "."));
            case Unlocking.TooSoon(Duration wait) ->
                    throw new ToldException(
                            "There were too many wrong passphrases, so that this one was not tried;"
                                    + " try again in "
                                    + span(wait)
                                    + ", or open the kiosk with the recovery key on its screen.");
        };
    }

    /** {@code wait} in words, never too short. */
    static String span(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        return seconds <= 90 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
    }
}
