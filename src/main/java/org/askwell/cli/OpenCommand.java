package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Opens a sealed export and writes it as an export. */
@Command(
        description =
                "Open what requests export --sealed wrote, with the keys.json of the data folder,"
                        + " and write it like requests export.")
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

    OpenCommand(Rooms rooms, PrintStream out, PrintStream err) {
        this.rooms = rooms;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws ToldException {
        ExportOptions options =
                new ExportOptions(
                        data.folder(),
                        site.file(),
                        filter.filter(),
                        output.format(),
                        output.file());
        return passphrase.use(who -> rooms.openSealed(file, options, who, out, err));
    }
}
