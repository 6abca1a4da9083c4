package org.askwell.cli;

import org.askwell.staff.export.ExportFormat;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where requests are written to, and how. */
final class OutputOptions {
    private static final List<String> OTHER_SPREADSHEETS = List.of(".xlsx", ".xls", ".ods");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "csv or json (default: what the ending of --out says, else csv).",
            converter = Converters.Format.class)
    private Optional<ExportFormat> format = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write; an older one is replaced.")
    private Optional<Path> file = Optional.empty();

    /** The file; empty for standard output. */
    Optional<Path> file() {
        return file;
    }

    /** Whether a format was named. */
    boolean formatNamed() {
        return format.isPresent();
    }

    /** The format that is named, or that the ending of the file says. */
    ExportFormat format() {
        return format.orElseGet(this::byEnding);
    }

    /** What is to be exported, with what the other options of the command say. */
    ExportOptions with(DataOption data, SiteOption site, FilterOptions filter) {
        return new ExportOptions(data.folder(), site.file(), filter.filter(), format(), file);
    }

    private ExportFormat byEnding() {
        String name = file.map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        if (OTHER_SPREADSHEETS.stream().anyMatch(name::endsWith)) {
            throw new ParameterException(
                    command.commandLine(),
                    "The file " + name + " would not be a spreadsheet; name it .csv or .json.");
        }
        return name.endsWith(".json") ? ExportFormat.JSON : ExportFormat.CSV;
    }
}
