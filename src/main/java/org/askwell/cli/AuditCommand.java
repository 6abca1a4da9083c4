package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.util.concurrent.Callable;

/** Lists who did what, and says whether that record holds. */
@Command(
        description =
                "List who did what and when, the oldest first, and check that nothing was changed"
                        + " or taken out; with --passphrase-file, what the keys confirmed too.")
final class AuditCommand implements Callable<Integer> {
    private final Rooms rooms;
    private final PrintStream out;
    private final PrintStream err;
    @Mixin private DataOption data;
    @Mixin private SiteOption site;
    @Spec private CommandSpec command;

    @Mixin private PassphraseIfAny passphrase;

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
        if (!passphrase.named()) {
            if (troubleKnown) {
                throw new ParameterException(
                        command.commandLine(),
                        "--trouble-is-known needs the passphrase; name its file with"
                                + " --passphrase-file.");
            }
            return rooms.audit(options, out, err);
        }
        return passphrase.use(who -> rooms.auditWithKey(options, who, out, err));
    }
}
