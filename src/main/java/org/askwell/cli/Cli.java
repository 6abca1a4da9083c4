package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The command line: parses it, calls the room that it names, and tells what went wrong. */
public final class Cli {
    private final CommandLine commands;
    private final PrintStream out;
    private final PrintStream err;
    private final Faults faults;

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
        this.faults = faults;
        this.out = out;
        this.err = err;
        commands =
                new CommandLine(new AskwellCommand(rooms, out, err))
                        .addSubcommand("run", new RunCommand(rooms, out, err))
                        .addSubcommand("setup", new SetUpCommand(rooms, out))
                        .addSubcommand("requests", requests(rooms, out, err))
                        .addSubcommand("content", content(rooms, out))
                        .addSubcommand("tour", new TourCommand(rooms, out))
                        .addSubcommand("doctor", new DoctorCommand(rooms, out));
        addHelp(commands, version);
        commands.registerConverter(ScreenSize.class, new Converters.Size())
                .registerConverter(Path.class, new Converters.File())
                .registerConverter(Locale.class, new Converters.Language(rooms.languages()))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionStrategy(this::executeChecked)
                .setParameterExceptionHandler((wrong, arguments) -> tellUsage(wrong))
                .setExecutionExceptionHandler(
                        (fault, command, parsed) -> tell(fault, Optional.of(command)));
    }

    /** A command line that writes to standard output and standard error, in UTF-8. */
    public static Cli onConsole(Rooms rooms, Faults faults, String version) {
        return new Cli(rooms, faults, version, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    /** Runs the command that {@code arguments} name and returns its {@link ExitStatus}. */
    public int execute(String... arguments) {
        try {
            return written(commands.execute(arguments));
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

    private static CommandLine requests(Rooms rooms, PrintStream out, PrintStream err) {
        return new CommandLine(new RequestsCommands.Group())
                .addSubcommand("list", new RequestsCommands.ListCommand(rooms, out, err))
                .addSubcommand("export", new RequestsCommands.ExportCommand(rooms, out, err))
                .addSubcommand("purge", new RequestsCommands.PurgeCommand(rooms, out))
                .addSubcommand("set-aside", new RequestsCommands.SetAsideCommand(rooms, out));
    }

    private static CommandLine content(Rooms rooms, PrintStream out) {
        return new CommandLine(new ContentCommands.Group())
                .addSubcommand("check", new ContentCommands.CheckCommand(rooms, out));
    }

    private static void addHelp(CommandLine command, String version) {
        CommandSpec spec = command.getCommandSpec();
        spec.mixinStandardHelpOptions(true).version("askwell " + version);
        command.getSubcommands().values().forEach(child -> addHelp(child, version));
    }

    private int executeChecked(ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        ParseResult level = parsed;
        while (level.hasSubcommand()) {
            if (!level.matchedOptions().isEmpty()) {
                throw new ParameterException(
                        level.commandSpec().commandLine(),
                        "Put the options after the command "
                                + level.subcommand().commandSpec().name()
                                + ".");
            }
            level = level.subcommand();
        }
        CommandLine last = level.commandSpec().commandLine();
        if (!(last.getCommand() instanceof Callable)) {
            throw new ParameterException(
                    last, "Name a command: " + String.join(", ", last.getSubcommands().keySet()));
        }
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (Error e) {
            // The parser hands on none of these, and what the command was given with them is lost.
            return tell(e, Optional.of(last));
        }
    }

    private int tellUsage(ParameterException wrong) {
        err.println(message(wrong));
        err.println(
                "Try '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.USAGE;
    }

    private static String message(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unknown) {
            List<String> meant = unknown.getSuggestions();
            return "There is no "
                    + String.join(" ", unknown.getUnmatched())
                    + " here"
                    + (meant.isEmpty()
                            ? "."
                            : "; did you mean " + String.join(" or ", meant) + "?");
        }
        return String.valueOf(wrong.getMessage());
    }

    private int tell(Throwable fault, Optional<CommandLine> command) {
        if (fault instanceof ToldException told) {
            err.println(told.sentence());
            return ExitStatus.PROBLEM;
        }
        Optional<Path> data =
                command.map(CommandLine::getParseResult)
                        .map(parsed -> parsed.matchedOptionValue("--data", Optional.<Path>empty()))
                        .orElse(Optional.empty());
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
