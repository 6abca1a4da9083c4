package org.askwell.staff.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.ErrorNote;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.words.Words;

import java.util.List;
import java.util.Optional;

/** The card on which one person's passphrase is typed, and what is said about it. */
final class GateCard extends VBox {
    private final Words words;
    private final boolean low;
    private final Label title;
    private final Label why;
    private final Label wait = new Label();
    private final ErrorNote wrong = new ErrorNote();
    private final TouchButton open;

    /** What the buttons do. */
    record Ways(Runnable open, Runnable back, Runnable lost) {}

    /**
     * @param asked whose passphrase it is, as the title says it
     * @param passphrase what the field shows
     */
    GateCard(StaffContext context, String asked, SecretText passphrase, Ways ways) {
        Touch touch = context.touch();
        words = context.words();
        low = !CardFrame.fits(context);
        title = new WrappedLabel(asked, "title");
        if (context.size().beyondLarge()) {
            title.getStyleClass().add("lean");
        }
        why = new WrappedLabel(words.text("staff.gate.why"), "gate-why");
        wait.setWrapText(true);
        TypedField field = new TypedField(touch.metrics(), passphrase, asked);
        Buttons make = context.buttons();
        open = make.primary("staff.gate.open", Icon.DONE, ways.open());
        TouchButton cancel = make.back("staff.gate.cancel", ways.back());
        TouchButton lost = make.button(TouchButton.Rank.QUIET, "staff.gate.lost", ways.lost());
        double gap = touch.metrics().gap();
        VBox card = new VBox(low ? gap : gap * 2, title);
        if (low) {
            HBox.setHgrow(field, Priority.ALWAYS);
            for (TouchButton button : List.of(cancel, lost, open)) {
                button.setMinWidth(Region.USE_PREF_SIZE);
            }
            card.getChildren().addAll(wait, wrong, new HBox(gap, field, cancel, lost, open));
        } else {
            EqualCells buttons = new EqualCells(gap, List.of(cancel, lost, open));
            if (!context.size().beyondLarge()) {
                card.getChildren().add(why);
            }
            card.getChildren().addAll(field, wait, wrong, buttons);
        }
        CardFrame.fill(this, context, card);
        if (low) {
            card.setAlignment(Pos.CENTER_LEFT);
            getStyleClass().addAll("gate", "low");
        }
        say(Optional.empty());
    }

    /** While the key is opened, which takes long on purpose, nobody can start it again. */
    void working() {
        open.setDisable(true);
        wrong.say(Optional.empty());
        wait(true);
    }

    /** Says what is wrong, or nothing, and takes the next try. */
    void say(Optional<String> problem) {
        tell(problem, true);
    }

    /** Says {@code why} no try is taken now. */
    void refuse(String why) {
        tell(Optional.of(why), false);
    }

    private void tell(Optional<String> problem, boolean taking) {
        open.setDisable(!taking);
        wrong.say(problem);
        wait(false);
    }

    /** What is said stands in the place of the explanation; on a low screen of the title. */
    private void wait(boolean waiting) {
        wait.setText(waiting ? words.text("staff.gate.wait") : "");
        wait.setVisible(waiting);
        wait.setManaged(waiting);
        boolean said = waiting || wrong.isManaged();
        title.setVisible(!low || !said);
        title.setManaged(title.isVisible());
        why.setVisible(!said);
        why.setManaged(!said);
    }
}
