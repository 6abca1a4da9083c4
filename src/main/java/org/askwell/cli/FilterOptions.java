package org.askwell.cli;

import org.askwell.staff.RequestFilter;
import org.askwell.staff.RequestStatus;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.time.LocalDate;
import java.util.Optional;

/** Which requests are meant. */
final class FilterOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--status",
            paramLabel = "S",
            description = "Only these: new or done.",
            converter = Converters.Status.class)
    private Optional<RequestStatus> status = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "D",
            description = "Received on this day or later, such as 2026-03-01.",
            converter = Converters.Date.class)
    private Optional<LocalDate> since = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "D",
            description = "Received on this day or before.",
            converter = Converters.Date.class)
    private Optional<LocalDate> until = Optional.empty();

    /** Whether any of them was named. */
    boolean named() {
        return !filter().equals(RequestFilter.all());
    }

    RequestFilter filter() {
        if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
            throw new ParameterException(
                    command.commandLine(),
                    "--until is before --since; give the earlier day with --since.");
        }
        return new RequestFilter(status, since, until);
    }
}
