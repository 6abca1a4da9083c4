package org.askwell.cli;

import org.askwell.work.ToldException;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the commands under keys ask for, remembered by {@code rooms}. */
record FakeKeyRooms(FakeRooms rooms) implements KeyRooms {
    @Override
    public int changePassphrase(Optional<Path> data, SignIn signIn, char[] chosen, PrintStream out)
            throws ToldException {
        rooms.answer("sign in", signIn);
        return rooms.answer(List.of("passphrase", data), chosen);
    }

    @Override
    public int renewRecovery(Optional<Path> data, SignIn signIn, Path recovery, PrintStream out)
            throws ToldException {
        return rooms.answer(List.of("recovery", data, recovery), signIn);
    }

    @Override
    public int renewPair(Optional<Path> data, SignIn signIn, Path recovery, PrintStream out)
            throws ToldException {
        return rooms.answer(List.of("renew", data, recovery), signIn);
    }

    @Override
    public int writePublicKey(Optional<Path> data, Path file, PrintStream out)
            throws ToldException {
        return rooms.answer(List.of("public", data, file));
    }

    @Override
    public int adoptPublicKey(Optional<Path> data, Path file, PrintStream out)
            throws ToldException {
        return rooms.answer(List.of("adopt", data, file));
    }

    @Override
    public int listPeople(Optional<Path> data, PrintStream out) throws ToldException {
        return rooms.answer(List.of("people", data));
    }

    @Override
    public int addPerson(Optional<Path> data, SignIn signIn, SignIn added, PrintStream out)
            throws ToldException {
        rooms.answer("sign in", signIn);
        return rooms.answer(List.of("add", data, added.person()), added.passphrase());
    }

    @Override
    public int removePerson(
            Optional<Path> data, SignIn signIn, Optional<String> name, PrintStream out)
            throws ToldException {
        return rooms.answer(List.of("remove", data, name), signIn);
    }
}
