package org.askwell.staff.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.staff.LoggedRequest;
import org.askwell.ui.control.Icon;
import org.askwell.ui.text.WrappedLabel;

import java.util.Optional;

/** Draws what a row of the list tells of a request. */
record RequestRowContent(double gap, WorkbenchLayout layout, RequestWording wording) {
    private static final double ICON_EM = 1.1;

    /**
     * The content of a row.
     *
     * @param overdue whether it bears the mark of somebody who has waited too long
     */
    Pane of(LoggedRequest request, boolean overdue) {
        Pane content = layOut(request, overdue);
        content.getStyleClass().add("request-row");
        if (request instanceof LoggedRequest.Unreadable) {
            content.getStyleClass().add("damaged");
        }
        return content;
    }

    private Pane layOut(LoggedRequest request, boolean overdue) {
        String whole = wording.name(request);
        // The details have the whole of a long name.
        Label name =
                new WrappedLabel(
                        layout.narrow() ? RequestWording.shortened(whole) : whole, "request-name");
        Label telephone = new WrappedLabel(wording.telephone(request), "request-telephone");
        Label time = new WrappedLabel(wording.time(request), "request-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        Pane when = layout.narrow() || layout.compact() ? new HBox(gap * 2, time) : new VBox(time);
        when.getStyleClass().add("request-when");
        state(request, overdue).ifPresent(when.getChildren()::add);
        if (layout.compact()) {
            telephone.setMinWidth(Region.USE_PREF_SIZE);
            HBox below = new HBox(gap * 2, telephone, when);
            below.getStyleClass().add("request-row");
            return new VBox(name, below);
        }
        VBox who = new VBox(name, telephone);
        HBox.setHgrow(who, Priority.ALWAYS);
        who.setMinWidth(0);
        return layout.narrow() ? new VBox(who, when) : new HBox(gap, who, when);
    }

    /** How far the request has come, where that is worth a mark. */
    private Optional<Label> state(LoggedRequest request, boolean overdue) {
        if (overdue) {
            return Optional.of(badge("staff.badge.overdue", Icon.WARNING));
        }
        return request.doneAt().map(_ -> badge("staff.badge.done", Icon.DONE));
    }

    private Label badge(String key, Icon icon) {
        Label badge = new WrappedLabel(wording.words().text(key), "request-badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        icon.on(badge, ICON_EM);
        return badge;
    }
}
