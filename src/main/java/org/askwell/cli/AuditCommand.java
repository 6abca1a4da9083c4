package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Lists who did what, and says whether that record holds. */
@Command(
        description =
                "List who did what and when, the oldest first, and check that nothing was changed"
                        + " or taken out.")
final class AuditCommand implements Callable<Integer> {
    private final Rooms rooms;
    private final PrintStream out;
    private final PrintStream err;
    @Mixin private DataOption data;
    @Mixin private SiteOption site;
    @Spec private CommandSpec command;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description =
                    "A file in UTF-8 whose first line is the staff passphrase; with it, what the"
                            + " keys confirmed is checked too.")
    private Optional<Path> passphrase = Optional.empty();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Whose passphrase it is, where several people have one of their own.")
    private Optional<String> person = Optional.empty();

    @Option(
            names = "--trouble-is-known",
            description = "Tell no more what does not hold now; needs --passphrase-file.")
    private boolean troubleKnown;

    AuditCommand(Rooms rooms, PrintStream out, PrintStream err) {
        this.rooms = rooms;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws ToldException {
        AuditOptions options = new AuditOptions(data.folder(), site.file(), troubleKnown);
        if (passphrase.isEmpty()) {
            if (troubleKnown) {
                throw new ParameterException(
                        command.commandLine(),
                        "--trouble-is-known needs the passphrase; name its file with"
                                + " --passphrase-file.");
            }
            return rooms.audit(options, out, err);
        }
        char[] secret = PassphraseFile.read(passphrase.get());
        try {
            return rooms.auditWithKey(options, new SignIn(person, secret), out, err);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
