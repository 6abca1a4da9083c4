package org.askwell.staff.view;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.staff.StaffKeysException;
import org.askwell.ui.PageMark;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.LongText;
import org.askwell.words.Words;

import java.util.List;

/** A pane that tells staff what became of what they did. */
final class StaffMessage extends VBox {
    private StaffMessage(StaffContext context, String title, String text, boolean leave) {
        Words words = context.words();
        double gap = context.touch().metrics().gap();
        LongText above = new LongText(title, words.language(), "title");
        PageMark.KEEP_WITH_NEXT.on(above);
        Pages pages = new Pages(gap).withButtons(context.touch(), words);
        pages.getStyleClass().add("staff-message");
        pages.setItems(List.of(above, new LongText(text, words.language())));
        VBox content = new VBox(gap * 3, pages);
        content.setAlignment(Pos.CENTER_LEFT);
        if (leave) {
            TouchButton button =
                    context.buttons().primary("staff.message.leave", Icon.DONE, context.leave());
            HBox foot = new HBox(button);
            foot.setMinHeight(Region.USE_PREF_SIZE);
            content.getChildren().add(foot);
        }
        CardFrame.fill(this, context, content);
    }

    /** Something slow is being done. */
    static StaffMessage wait(StaffContext context) {
        return new StaffMessage(
                context,
                context.words().text("staff.message.wait.title"),
                context.words().text("staff.message.wait.text"),
                false);
    }

    /** The kiosk is set up, and patients are offered a callback or not yet. */
    static StaffMessage setUp(StaffContext context, boolean callback) {
        return new StaffMessage(
                context,
                context.words().text("staff.message.set-up.title"),
                context.words()
                        .text(
                                callback
                                        ? "staff.message.set-up.text"
                                        : "staff.message.set-up.no-callback"),
                true);
    }

    /** The kiosk has a public key alone, so that nobody opens requests here. */
    static StaffMessage publicKeyAlone(StaffContext context) {
        return new StaffMessage(
                context,
                context.words().text("staff.public.title"),
                context.words().text("staff.public.text"),
                true);
    }

    /** There are new keys, and the kiosk has to be opened with them. */
    static StaffMessage renewed(StaffContext context) {
        return new StaffMessage(
                context,
                context.words().text("staff.keys.done"),
                context.words().text("staff.keys.renewed"),
                true);
    }

    /** {@code problem} stood in the way; what it does not tell itself is not shown. */
    static StaffMessage failed(StaffContext context, Exception problem) {
        return failed(context, problem, context.words().text("staff.message.failed.text"));
    }

    /** The same, which says {@code otherwise} where the problem does not tell itself. */
    static StaffMessage failed(StaffContext context, Exception problem, String otherwise) {
        return new StaffMessage(
                context,
                context.words().text("staff.message.failed.title"),
                problem instanceof StaffKeysException told
                        ? context.words().apart(told.getMessage() + ".")
                        : otherwise,
                true);
    }
}
