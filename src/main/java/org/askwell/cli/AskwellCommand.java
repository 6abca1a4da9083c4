package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.PrintStream;
import java.util.concurrent.Callable;

/** The program itself; without the name of a command it runs the kiosk. */
@Command(
        name = "askwell",
        description = "A touch-screen kiosk that answers patients' questions.",
        subcommandsRepeatable = false,
        footer = {
            "",
            "Exit status: 0 done, 1 a problem that was told, 2 wrong usage.",
        })
final class AskwellCommand implements Callable<Integer> {
    private final Rooms rooms;
    private final PrintStream out;
    private final PrintStream err;
    @Mixin private RunArguments arguments;

    AskwellCommand(Rooms rooms, PrintStream out, PrintStream err) {
        this.rooms = rooms;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws ToldException {
        return arguments.run(rooms, out, err);
    }
}
