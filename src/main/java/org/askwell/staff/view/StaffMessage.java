package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.staff.StaffKeysException;
import org.askwell.widgets.Icon;
import org.askwell.widgets.TouchButton;

/** A pane that tells staff what became of what they did. */
final class StaffMessage extends VBox {

    private StaffMessage(StaffTyping typing, String title, String text, boolean leave) {
        double gap = typing.touch().metrics().gap();
        Label above = label(title);
        above.getStyleClass().add("title");
        setSpacing(gap * 3);
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(typing.touch().metrics().margin()));
        getChildren().setAll(above, label(text));
        if (leave) {
            TouchButton button =
                    typing.button(TouchButton.Rank.PRIMARY, "staff.message.leave", typing.leave())
                            .with(Icon.DONE);
            getChildren().add(new HBox(button));
        }
    }

    /** Something slow is being done. */
    static StaffMessage wait(StaffTyping typing) {
        return new StaffMessage(
                typing,
                typing.words().text("staff.message.wait.title"),
                typing.words().text("staff.message.wait.text"),
                false);
    }

    /** The kiosk is set up, and patients are offered a callback or not yet. */
    static StaffMessage setUp(StaffTyping typing, boolean callback) {
        return new StaffMessage(
                typing,
                typing.words().text("staff.message.set-up.title"),
                typing.words()
                        .text(
                                callback
                                        ? "staff.message.set-up.text"
                                        : "staff.message.set-up.no-callback"),
                true);
    }

    /** {@code problem} stood in the way; what it does not tell itself is not shown. */
    static StaffMessage failed(StaffTyping typing, Exception problem) {
        return new StaffMessage(
                typing,
                typing.words().text("staff.message.failed.title"),
                problem instanceof StaffKeysException told
                        ? String.valueOf(told.getMessage())
                        : typing.words().text("staff.message.failed.text"),
                true);
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
