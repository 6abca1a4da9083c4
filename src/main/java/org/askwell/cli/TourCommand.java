package org.askwell.cli;

import org.askwell.ui.theme.TextSize;
import org.askwell.ui.theme.Theme;
import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Walks the kiosk as a patient would and keeps a picture of every screen. */
@Command(
        description =
                "Walk the kiosk as a patient would, without any display: every screen becomes a"
                        + " picture.")
final class TourCommand implements Callable<Integer> {
    private final Rooms rooms;
    private final PrintStream out;
    @Mixin private RunArguments.ShownOptions shown;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder for the pictures: empty, or with an earlier tour.")
    private Path folder;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1080x1920",
            description = "The size of the screen in px (default: ${DEFAULT-VALUE}).")
    private ScreenSize size;

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "The language, such as en (default: the first one).")
    private Optional<Locale> language = Optional.empty();

    @Option(
            names = "--text-size",
            paramLabel = "N",
            defaultValue = "100",
            description = "100, 125, 160, 180 or 200 per cent (default: ${DEFAULT-VALUE}).",
            converter = Converters.Percent.class)
    private TextSize textSize;

    @Option(
            names = "--theme",
            paramLabel = "T",
            defaultValue = "light",
            description = "light, dark or high-contrast (default: ${DEFAULT-VALUE}).",
            converter = Converters.Colours.class)
    private Theme theme;

    @Option(names = "--lowered", description = "As for somebody who has lowered the screen.")
    private boolean lowered;

    TourCommand(Rooms rooms, PrintStream out) {
        this.rooms = rooms;
        this.out = out;
    }

    @Override
    public Integer call() throws ToldException {
        Locale spoken = language.orElseGet(() -> rooms.languages().getFirst());
        return rooms.tour(
                new TourOptions(
                        folder,
                        size,
                        spoken,
                        textSize,
                        theme,
                        lowered,
                        shown.site(),
                        shown.content()),
                out);
    }
}
