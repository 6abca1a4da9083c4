package org.askwell.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the kiosk is to run.
 *
 * @param data the data folder, where it is not the one of the platform
 * @param content packs, or folders of packs, shown beside the bundled one
 * @param site the settings of the centre, where they do not lie in the data folder
 * @param window size of the window; empty for the full screen
 * @param rehearsal whether it touches itself for some seconds and closes
 */
public record RunOptions(
        Optional<Path> data,
        List<Path> content,
        Optional<Path> site,
        Optional<ScreenSize> window,
        boolean rehearsal) {
    public RunOptions {
        content = List.copyOf(content);
    }
}
