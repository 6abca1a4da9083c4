package org.askwell.cli;

import org.askwell.support.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** Runs the kiosk. */
@Command(description = "Run the kiosk; this is what happens when no command is named.")
final class RunCommand implements Callable<Integer> {
    private final Rooms rooms;
    @Mixin private RunArguments arguments;

    RunCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws ToldException {
        return rooms.run(arguments.options());
    }
}
