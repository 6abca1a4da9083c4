package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.askwell.staff.AuditEntry;
import org.askwell.staff.AuditReading;
import org.askwell.staff.AuditTrail;
import org.askwell.ui.PageMark;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.LongText;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.work.BackgroundRunner;

import java.util.ArrayList;
import java.util.List;

/** What the audit trail tells, the newest first, on pages. */
public final class AuditPages extends StackPane {
    /** So many entries are drawn; the rest is for the command line. */
    private static final int MOST = 200;

    private final AuditWording wording;
    private final boolean low;
    private final Pages pages;

    /**
     * @param wording says it
     * @param background where reading the trail waits its turn
     */
    public AuditPages(
            StaffContext context,
            AuditWording wording,
            AuditTrail trail,
            BackgroundRunner background) {
        this.wording = wording;
        low = context.touch().metrics().with(context.size()).compact();
        pages = new Pages(context.touch().metrics().gap());
        pages.withButtons(context.touch(), context.words());
        pages.getStyleClass().add("audit-pages");
        setPadding(new Insets(context.touch().metrics().margin()));
        getChildren().setAll(pages);
        show(List.of(sentence("staff.audit.wait")));
        background.run(
                () -> trail.read(MOST),
                this::show,
                _ -> show(List.of(sentence("staff.audit.failed"))));
    }

    private void show(AuditReading reading) {
        List<Node> items = new ArrayList<>();
        items.add(sentence("staff.audit.about"));
        if (reading.entries().size() < reading.count()) {
            items.add(sentence("staff.audit.newest", reading.entries().size(), reading.count()));
        }
        reading.troubles().forEach(trouble -> items.add(text(wording.trouble(trouble))));
        for (AuditEntry entry : reading.entries()) {
            List<Node> parts = parts(entry, entry.number() >= reading.certainFrom());
            if (low) {
                items.addAll(parts);
            } else {
                VBox whole = new VBox();
                whole.getStyleClass().add("audit-entry");
                whole.getChildren().setAll(parts);
                items.add(whole);
            }
        }
        show(items);
    }

    private List<Node> parts(AuditEntry entry, boolean certain) {
        List<Node> parts = new ArrayList<>();
        Label what = new WrappedLabel(wording.what(entry), "audit-what");
        PageMark.KEEP_WITH_NEXT.on(what);
        parts.add(what);
        parts.add(text(wording.whenAndWho(entry)));
        wording.more(entry, certain).forEach(line -> parts.add(text(line)));
        return parts;
    }

    private void show(List<Node> items) {
        LongText title = sentence("staff.audit.title");
        title.getStyleClass().add("title");
        pages.setItems(items);
        pages.lead(title);
    }

    private LongText sentence(String key, Object... values) {
        return text(wording.words().text(key, values));
    }

    private LongText text(String text) {
        return new LongText(text, wording.words().language());
    }
}
