package org.askwell.cli;

import java.nio.file.Path;

/**
 * What is shown to its editor.
 *
 * @param folder of a pack, or of packs
 * @param size of the kiosk's screen
 */
public record PreviewOptions(Path folder, ScreenSize size) {}
