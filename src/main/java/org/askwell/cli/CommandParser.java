package org.askwell.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Turns arguments into a command and calls the room that it names; tells wrong usage itself. */
final class CommandParser {
    private final CommandLine commands;
    private final Output output;
    private final Teller teller;

    /** Where a command writes. */
    record Output(PrintStream out, PrintStream err) {}

    /** Tells a person what went wrong in a command. */
    @FunctionalInterface
    interface Teller {
        /**
         * Returns the status with which the program ends.
         *
         * @param data the data folder that the command names
         */
        int tell(Throwable fault, Optional<Path> data);
    }

    /**
     * @param version of the program, such as {@code 0.1.0}
     */
    CommandParser(Rooms rooms, String version, Output output, Teller teller) {
        this.output = output;
        this.teller = teller;
        PrintStream out = output.out();
        PrintStream err = output.err();
        commands =
                new CommandLine(new AskwellCommand(rooms, out, err))
                        .addSubcommand("run", new RunCommand(rooms, out, err))
                        .addSubcommand("close", new CloseCommand(rooms, out))
                        .addSubcommand("setup", new SetUpCommand(rooms, out))
                        .addSubcommand("keys", KeysCommands.all(rooms.keys(), out))
                        .addSubcommand("requests", requests(rooms, out, err))
                        .addSubcommand("backup", new BackupCommand(rooms, out))
                        .addSubcommand("restore", new RestoreCommand(rooms, out))
                        .addSubcommand("audit", new AuditCommand(rooms, out, err))
                        .addSubcommand("feedback", new FeedbackCommand(rooms, out))
                        .addSubcommand("content", content(rooms.content(), out))
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
                .setExecutionExceptionHandler((fault, command, parsed) -> tell(fault, command));
    }

    /** Runs the command that {@code arguments} name and returns its {@link ExitStatus}. */
    int execute(String... arguments) {
        return commands.execute(arguments);
    }

    private static CommandLine requests(Rooms rooms, PrintStream out, PrintStream err) {
        return new CommandLine(new RequestsCommands.Group())
                .addSubcommand("list", new RequestsCommands.ListCommand(rooms, out, err))
                .addSubcommand("export", new ExportCommand(rooms, out, err))
                .addSubcommand("open", new OpenCommand(rooms, out, err))
                .addSubcommand("erase", new EraseCommand(rooms, out))
                .addSubcommand("purge", new RequestsCommands.PurgeCommand(rooms, out))
                .addSubcommand("salvage", new RequestsCommands.SalvageCommand(rooms, out))
                .addSubcommand("set-aside", new RequestsCommands.SetAsideCommand(rooms, out));
    }

    private static CommandLine content(ContentRooms rooms, PrintStream out) {
        return new CommandLine(new ContentCommands.Group())
                .addSubcommand("new", new ContentCommands.NewCommand(rooms, out))
                .addSubcommand("preview", new ContentCommands.PreviewCommand(rooms))
                .addSubcommand("check", new ContentCommands.CheckCommand(rooms, out))
                .addSubcommand("review", new ReviewCommand(rooms, out));
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
            return tell(e, last);
        }
    }

    private int tellUsage(ParameterException wrong) {
        output.err().println(message(wrong));
        output.err()
                .println(
                        "Try '"
                                + wrong.getCommandLine().getCommandSpec().qualifiedName()
                                + " --help'.");
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

    private int tell(Throwable fault, CommandLine command) {
        return teller.tell(
                fault,
                command.getParseResult().matchedOptionValue("--data", Optional.<Path>empty()));
    }
}
