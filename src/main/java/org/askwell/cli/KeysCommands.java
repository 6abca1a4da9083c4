package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The commands under {@code keys}. */
final class KeysCommands {
    private KeysCommands() {}

    /** All of them. */
    static CommandLine all(KeyRooms rooms, PrintStream out) {
        return new CommandLine(new Group())
                .addSubcommand("passphrase", new PassphraseCommand(rooms, out))
                .addSubcommand("recovery", new RecoveryCommand(rooms, out))
                .addSubcommand("renew", new RenewCommand(rooms, out))
                .addSubcommand("public", new PublicCommand(rooms, out))
                .addSubcommand("people", new PeopleCommand(rooms, out))
                .addSubcommand("add", new AddCommand(rooms, out))
                .addSubcommand("remove", new RemoveCommand(rooms, out));
    }

    /** The group itself, which needs a command of its own. */
    @Command(description = "Change passphrases, the recovery key and the keys, and who has one.")
    static final class Group {}

    /** What each of them has. */
    abstract static class KeysCommand implements Callable<Integer> {
        final KeyRooms rooms;
        final PrintStream out;
        @Mixin DataOption data;

        KeysCommand(KeyRooms rooms, PrintStream out) {
            this.rooms = rooms;
            this.out = out;
        }
    }

    /** A file with a passphrase that somebody chose. */
    private static final class NewPassphraseOption {
        @Option(
                names = "--new-passphrase-file",
                paramLabel = "FILE",
                required = true,
                description = "A file in UTF-8 whose first line is the new passphrase.")
        private Path file;

        /** Reads the passphrase, uses it and wipes it. */
        int use(PassphraseUse use) throws ToldException {
            char[] chosen = PassphraseFile.read(file);
            try {
                return use.with(chosen);
            } finally {
                Arrays.fill(chosen, '\0');
            }
        }
    }

    /** What is done with a passphrase. */
    @FunctionalInterface
    private interface PassphraseUse {
        int with(char[] passphrase) throws ToldException;
    }

    /** Where the recovery key goes. */
    private static final class RecoveryOption {
        @Option(
                names = "--recovery-out",
                paramLabel = "FILE",
                required = true,
                description = "Where to write the recovery key; the file must not exist yet.")
        private Path file;
    }

    /** Gives whoever signs in another passphrase. */
    @Command(description = "Change your passphrase; the old one opens nothing any more.")
    static final class PassphraseCommand extends KeysCommand {
        @Mixin private PassphraseOption passphrase;
        @Mixin private NewPassphraseOption chosen;

        PassphraseCommand(KeyRooms rooms, PrintStream out) {
            super(rooms, out);
        }

        @Override
        public Integer call() throws ToldException {
            return passphrase.use(signIn ->
                    chosen.use(
                            secret -> rooms.changePassphrase(data.folder(), signIn, secret, out)));
        }
    }

    /** What makes a recovery key, with the rest or alone. */
    abstract static class RecoveryKeyCommand extends KeysCommand {
        private final Making making;
        @Mixin private PassphraseOption passphrase;
        @Mixin private RecoveryOption recovery;

        /** Makes one and writes it to a file. */
        @FunctionalInterface
        interface Making {
            int in(Optional<Path> data, SignIn signIn, Path recovery, PrintStream out)
                    throws ToldException;
        }

        RecoveryKeyCommand(KeyRooms rooms, PrintStream out, Making making) {
            super(rooms, out);
            this.making = making;
        }

        @Override
        public Integer call() throws ToldException {
            return passphrase.use(signIn -> making.in(data.folder(), signIn, recovery.file, out));
        }
    }

    /** Makes the recovery key anew. */
    @Command(description = "Make the recovery key anew; the old one opens nothing any more.")
    static final class RecoveryCommand extends RecoveryKeyCommand {
        RecoveryCommand(KeyRooms rooms, PrintStream out) {
            super(rooms, out, rooms::renewRecovery);
        }
    }

    /** Makes a new pair. */
    @Command(
            description =
                    "Make new keys and a new recovery key. Requests from before stay readable."
                            + " Everybody else who had a passphrase has to be added again.")
    static final class RenewCommand extends RecoveryKeyCommand {
        RenewCommand(KeyRooms rooms, PrintStream out) {
            super(rooms, out, rooms::renewPair);
        }
    }

    /** Writes the public key. */
    @Command(
            description =
                    "Write the public key to a file, for a kiosk that is to take requests and"
                            + " never read them (askwell setup --public-key).")
    static final class PublicCommand extends KeysCommand {
        @Option(
                names = "--out",
                paramLabel = "FILE",
                required = true,
                description = "Where to write it; the file must not exist yet.")
        private Path file;

        PublicCommand(KeyRooms rooms, PrintStream out) {
            super(rooms, out);
        }

        @Override
        public Integer call() throws ToldException {
            return rooms.writePublicKey(data.folder(), file, out);
        }
    }

    /** Names who has a passphrase. */
    @Command(description = "Name everybody who has a passphrase, one a line.")
    static final class PeopleCommand extends KeysCommand {
        PeopleCommand(KeyRooms rooms, PrintStream out) {
            super(rooms, out);
        }

        @Override
        public Integer call() throws ToldException {
            return rooms.listPeople(data.folder(), out);
        }
    }

    /** Lets somebody in. */
    @Command(description = "Give somebody a passphrase of their own.")
    static final class AddCommand extends KeysCommand {
        @Mixin private PassphraseOption passphrase;
        @Mixin private NewPassphraseOption chosen;

        @Parameters(paramLabel = "NAME", description = "Who it is, as the gate shows it.")
        private String name;

        AddCommand(KeyRooms rooms, PrintStream out) {
            super(rooms, out);
        }

        @Override
        public Integer call() throws ToldException {
            return passphrase.use(signIn ->
                    chosen.use(secret ->
                            rooms.addPerson(
                                    data.folder(),
                                    signIn,
                                    new SignIn(Optional.of(name), secret),
                                    out)));
        }
    }

    /** Lets somebody in no more. */
    @Command(description = "Take the passphrase of somebody away; never the last one.")
    static final class RemoveCommand extends KeysCommand {
        @Mixin private PassphraseOption passphrase;

        @Parameters(paramLabel = "NAME", arity = "0..1", description = "Whose it is.")
        private Optional<String> name = Optional.empty();

        @Option(names = "--shared", description = "In place of a name: the one that all share.")
        private boolean shared;

        @Spec private CommandSpec command;

        RemoveCommand(KeyRooms rooms, PrintStream out) {
            super(rooms, out);
        }

        @Override
        public Integer call() throws ToldException {
            if (shared == name.isPresent()) {
                throw new ParameterException(
                        command.commandLine(), "Give the NAME of the person, or --shared.");
            }
            return passphrase.use(signIn -> rooms.removePerson(data.folder(), signIn, name, out));
        }
    }
}
