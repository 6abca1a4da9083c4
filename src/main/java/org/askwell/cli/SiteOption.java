package org.askwell.cli;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/** The settings of the centre, where a command may take others than those in the data folder. */
final class SiteOption {
    @Option(
            names = "--site",
            paramLabel = "FILE",
            description = "The settings of the centre (default: site.json in the data folder).")
    private Optional<Path> file = Optional.empty();

    Optional<Path> file() {
        return file;
    }
}
