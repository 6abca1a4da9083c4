package org.askwell.cli;

import org.askwell.work.ToldException;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The command line: has done what it asks for, and tells what went wrong. */
public final class Cli {
    private final Rooms rooms;
    private final Faults faults;
    private final String version;
    private final PrintStream out;
    private final PrintStream err;

    /** Where faults of the program itself are written down. */
    @FunctionalInterface
    public interface Faults {
        /**
         * Writes {@code fault} down without anything that a person typed.
         *
         * @param data the data folder, where the command names one
         * @return the file, or empty where it could not be written
         */
        Optional<Path> write(Optional<Path> data, Throwable fault);
    }

    /**
     * A command line that writes to the given streams.
     *
     * @param version of the program, such as {@code 0.1.0}
     */
    public Cli(Rooms rooms, Faults faults, String version, PrintStream out, PrintStream err) {
        this.rooms = rooms;
        this.faults = faults;
        this.version = version;
        this.out = out;
        this.err = err;
    }

    /** A command line that writes to standard output and standard error, in UTF-8. */
    public static Cli onConsole(Rooms rooms, Faults faults, String version) {
        return new Cli(rooms, faults, version, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    /** Runs the command that {@code arguments} name and returns its {@link ExitStatus}. */
    public int execute(String... arguments) {
        Optional<RunOptions> plain = PlainRun.of(List.of(arguments));
        return written(plain.isPresent() ? run(plain.get()) : parse(arguments));
    }

    private int run(RunOptions options) {
        try {
            return rooms.run(options, err);
        } catch (ToldException | RuntimeException | Error e) {
            return tell(e, options.data());
        }
    }

    private int parse(String... arguments) {
        try {
            return new CommandParser(rooms, version, new CommandParser.Output(out, err), this::tell)
                    .execute(arguments);
        } catch (RuntimeException | Error e) {
            return tell(e, Optional.empty());
        }
    }

    /** What a full disk or a closed pipe has swallowed must not pass for an export. */
    private int written(int status) {
        if (status != ExitStatus.DONE || !out.checkError()) {
            return status;
        }
        err.println(
                "Not everything could be written to standard output; free space on the disk, or"
                        + " check where the output goes.");
        return ExitStatus.PROBLEM;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /**
     * Tells of {@code fault} in a sentence, and has written down what no person can mend.
     *
     * @param data the data folder that the command names
     */
    private int tell(Throwable fault, Optional<Path> data) {
        if (fault instanceof ToldException told) {
            err.println(told.sentence());
            return ExitStatus.PROBLEM;
        }
        String where =
                written(data, fault)
                        .map(file -> " The details are in " + file + ".")
                        .orElse(
                                " The details could not be written down; see that the data folder"
                                        + " can be written to and that its disk is not full.");
        err.println(
                "Something went wrong inside Askwell ("
                        + fault.getClass().getSimpleName()
                        + ")."
                        + where);
        return ExitStatus.PROBLEM;
    }

    /** Whatever keeps it from being written, the person is still told of the fault. */
    private Optional<Path> written(Optional<Path> data, Throwable fault) {
        try {
            return faults.write(data, fault);
        } catch (RuntimeException | Error beyond) {
            return Optional.empty();
        }
    }
}
