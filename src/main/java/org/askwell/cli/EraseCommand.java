package org.askwell.cli;

import org.askwell.callback.Reference;
import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.util.concurrent.Callable;

/** Erases one request because the person wishes it. */
@Command(description = "Erase one request for ever, because the person wishes it.")
final class EraseCommand implements Callable<Integer> {
    private final Rooms rooms;
    private final PrintStream out;
    @Mixin private DataOption data;
    @Mixin private PassphraseOption passphrase;

    @Parameters(
            paramLabel = "REFERENCE",
            description = "The reference of the request, such as it stands on the screen.",
            converter = Converters.RequestReference.class)
    private Reference reference;

    EraseCommand(Rooms rooms, PrintStream out) {
        this.rooms = rooms;
        this.out = out;
    }

    @Override
    public Integer call() throws ToldException {
        return passphrase.use(who -> rooms.eraseRequest(data.folder(), reference, who, out));
    }
}
