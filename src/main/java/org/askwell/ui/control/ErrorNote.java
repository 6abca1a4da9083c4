package org.askwell.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.Optional;

/** Says beside a field what is wrong with it and how to put it right; takes no room otherwise. */
public final class ErrorNote extends Label {
    private static final double ICON_EM = 1.2;

    public ErrorNote() {
        getStyleClass().add("error-note");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        Icon.WARNING.on(this, ICON_EM);
        say(Optional.empty());
    }

    /** Shows {@code message}, or nothing. */
    public void say(Optional<String> message) {
        setText(message.orElse(""));
        setVisible(message.isPresent());
        setManaged(message.isPresent());
        message.ifPresent(
                problem -> fireEvent(new AnnouncementEvent(AnnouncementEvent.PROBLEM, problem)));
    }
}
