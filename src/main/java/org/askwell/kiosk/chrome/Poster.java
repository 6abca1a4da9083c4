package org.askwell.kiosk.chrome;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

import java.util.Optional;

/**
 * What the first screen tells whoever comes by.
 *
 * @param centre whose kiosk it is
 * @param title what the content is about
 * @param invitation what can be done here
 * @param notice what staff should know, such as that the kiosk is not set up; empty for nothing
 */
public record Poster(
        String centre,
        String title,
        String invitation,
        Optional<Region> picture,
        ObservableValue<String> notice) {}
