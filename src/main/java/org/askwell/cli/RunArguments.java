package org.askwell.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The options of {@code run}, which the program takes without the command's name too. */
final class RunArguments {
    @Mixin private DataOption data;
    @Mixin private ShownOptions shown;

    @Option(
            names = "--windowed",
            paramLabel = "WxH",
            arity = "0..1",
            fallbackValue = "1280x800",
            description = "A window instead of the full screen (default size: 1280x800 px).")
    private Optional<ScreenSize> window = Optional.empty();

    RunOptions options() {
        return new RunOptions(data.folder(), shown.content(), shown.site(), window);
    }

    /** What is shown and for whom. */
    static final class ShownOptions {
        @Option(
                names = "--content",
                paramLabel = "DIR",
                description =
                        "A pack, or a folder of packs, to show in place of the bundled article; may"
                                + " be given again.")
        private List<Path> content = List.of();

        @Mixin private SiteOption site;

        List<Path> content() {
            return content;
        }

        Optional<Path> site() {
            return site.file();
        }
    }
}
