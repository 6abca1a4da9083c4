package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.PrintStream;
import java.util.concurrent.Callable;

/** Runs the kiosk. */
@Command(description = "Run the kiosk; this is what happens when no command is named.")
final class RunCommand implements Callable<Integer> {
    private final Rooms rooms;
    private final PrintStream out;
    private final PrintStream err;
    @Mixin private RunArguments arguments;

    RunCommand(Rooms rooms, PrintStream out, PrintStream err) {
        this.rooms = rooms;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws ToldException {
        return arguments.run(rooms, out, err);
    }
}
