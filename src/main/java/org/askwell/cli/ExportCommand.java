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

/** Exports requests to a file or to standard output. */
@Command(description = "Export requests to a file, or to standard output without --out.")
final class ExportCommand implements Callable<Integer> {
    private final Rooms rooms;
    private final PrintStream out;
    private final PrintStream err;
    @Mixin private DataOption data;
    @Mixin private SiteOption site;
    @Mixin private FilterOptions filter;
    @Mixin private OutputOptions output;

    @Spec private CommandSpec command;

    @Mixin private PassphraseIfAny passphrase;

    @Option(
            names = "--sealed",
            description =
                    "Export all requests as they lie there, for requests open on the machine that"
                            + " has the keys.")
    private boolean sealed;

    ExportCommand(Rooms rooms, PrintStream out, PrintStream err) {
        this.rooms = rooms;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws ToldException {
        if (sealed) {
            if (output.formatNamed() || filter.named() || passphrase.touched()) {
                throw new ParameterException(
                        command.commandLine(),
                        "--sealed exports all requests in a format of its own and needs no"
                                + " passphrase; leave the other options away.");
            }
            return rooms.exportSealed(data.folder(), output.file(), out, err);
        }
        if (!passphrase.named()) {
            throw new ParameterException(
                    command.commandLine(), "Missing required option: '--passphrase-file=FILE'");
        }
        ExportOptions options = output.with(data, site, filter);
        return passphrase.use(who -> rooms.exportRequests(options, who, out, err));
    }
}
