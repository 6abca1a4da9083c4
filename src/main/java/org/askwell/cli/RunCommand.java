package org.askwell.cli;

import org.askwell.support.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.PrintStream;
import java.util.concurrent.Callable;

/** Runs the kiosk. */
@Command(description = "Run the kiosk; this is what happens when no command is named.")
final class RunCommand implements Callable<Integer> {
    private final Rooms rooms;
    private final PrintStream err;
    @Mixin private RunArguments arguments;

    RunCommand(Rooms rooms, PrintStream err) {
        this.rooms = rooms;
        this.err = err;
    }

    @Override
    public Integer call() throws ToldException {
        return rooms.run(arguments.options(), err);
    }
}
