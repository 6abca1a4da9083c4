package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Opens a sealed export and writes it as an export. */
@Command(
        description =
                "Open what requests export --sealed wrote, with the keys.json of the data folder"
                        + " or a copy of it, and write it like requests export.")
final class OpenCommand implements Callable<Integer> {
    private final Rooms rooms;
    private final PrintStream out;
    private final PrintStream err;
    @Mixin private DataOption data;
    @Mixin private SiteOption site;
    @Mixin private PassphraseOption passphrase;
    @Mixin private FilterOptions filter;
    @Mixin private OutputOptions output;

    @Parameters(paramLabel = "FILE", description = "The sealed export.")
    private Path file;

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description =
                    "A copy of keys.json that opens it, on a machine without a kiosk; in place of"
                            + " --data.")
    private Optional<Path> keys = Optional.empty();

    @Spec private CommandSpec command;

    OpenCommand(Rooms rooms, PrintStream out, PrintStream err) {
        this.rooms = rooms;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws ToldException {
        if (keys.isPresent() && data.folder().isPresent()) {
            throw new ParameterException(command.commandLine(), "Give --data or --keys, not both.");
        }
        SealedFile sealed = new SealedFile(file, keys);
        ExportOptions options = output.with(data, site, filter);
        return passphrase.use(who -> rooms.openSealed(sealed, options, who, out, err));
    }
}
