package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Mixin;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** A command that needs to know the data folder and nothing else. */
abstract class FolderCommand implements Callable<Integer> {
    private final Work work;
    private final PrintStream out;
    @Mixin private DataOption data;

    /** What it does. */
    @FunctionalInterface
    interface Work {
        int in(Optional<Path> data, PrintStream out) throws ToldException;
    }

    FolderCommand(Work work, PrintStream out) {
        this.work = work;
        this.out = out;
    }

    @Override
    public Integer call() throws ToldException {
        return work.in(data.folder(), out);
    }
}
