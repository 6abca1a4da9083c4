package org.askwell.cli;

import org.askwell.ui.theme.TextSize;
import org.askwell.ui.theme.Theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the tour is to look like.
 *
 * @param out folder for the pictures
 * @param size size of the screen that is drawn
 * @param lowered whether everything stands in the lower part of a high screen
 * @param site the settings of the centre, where they are not the bundled ones
 * @param content packs, or folders of packs, shown beside the bundled one
 */
public record TourOptions(
        Path out,
        ScreenSize size,
        Locale language,
        TextSize textSize,
        Theme theme,
        boolean lowered,
        Optional<Path> site,
        List<Path> content) {
    public TourOptions {
        content = List.copyOf(content);
    }

    /** A tour in the usual look. */
    static TourOptions usual(Path out, Locale language, Optional<Path> site, List<Path> content) {
        return new TourOptions(
                out,
                new ScreenSize(1080, 1920),
                language,
                TextSize.NORMAL,
                Theme.LIGHT,
                false,
                site,
                content);
    }
}
