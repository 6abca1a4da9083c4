package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintStream;
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

    @Option(
            names = "--or-tour",
            paramLabel = "DIR",
            description =
                    "Where no window can be opened, walk the kiosk as the command tour does, with"
                            + " its pictures in this folder.")
    private Optional<Path> instead = Optional.empty();

    /** For the build, which keeps what this loads for a quick start. */
    @Option(names = "--rehearse", hidden = true)
    private boolean rehearsal;

    /** Runs the kiosk, or walks it where that was asked for and there is no window. */
    int run(Rooms rooms, PrintStream out, PrintStream err) throws ToldException {
        Optional<String> trouble = instead.isPresent() ? rooms.windowTrouble() : Optional.empty();
        if (trouble.isEmpty()) {
            return rooms.run(options(), err);
        }
        Path folder = instead.orElseThrow();
        out.println(
                "There is no window here: "
                        + trouble.get()
                        + ". So this walks the kiosk as a patient would, into "
                        + folder
                        + ".");
        int status =
                rooms.tour(
                        TourOptions.usual(
                                folder,
                                rooms.languages().getFirst(),
                                shown.site(),
                                shown.content()),
                        out);
        out.println(
                "The kiosk's screens are the pictures in "
                        + folder
                        + ", and the patient's request, as staff export it, is in "
                        + folder.resolve("requests.csv")
                        + ".");
        return status;
    }

    private RunOptions options() {
        return new RunOptions(data.folder(), shown.content(), shown.site(), window, rehearsal);
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
