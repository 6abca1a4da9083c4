package org.askwell.staff.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.staff.RecoveryKey;
import org.askwell.ui.PageMark;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.Icon;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.WrappedLabel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Shows the recovery key, the only time that it is shown, to be written down. */
final class RecoveryKeyPane extends VBox {
    private static final int ROW = 4;

    /** Shows {@code recovery}; {@code written} goes on. */
    RecoveryKeyPane(StaffContext context, RecoveryKey recovery, Runnable written) {
        double gap = context.touch().metrics().gap();
        Label title = new WrappedLabel(context.words().text("staff.key.title"), "title");
        List<HBox> groups =
                IntStream.range(0, recovery.groups().size())
                        .mapToObj(i -> group(i + 1, recovery.groups().get(i), gap))
                        .toList();
        Pages pages = new Pages(gap).withButtons(context.touch(), context.words());
        PageMark.KEEP_WITH_NEXT.on(title);
        pages.setColumns(ROW);
        List<Node> items =
                new ArrayList<>(
                        List.of(title, new WrappedLabel(context.words().text("staff.key.text"))));
        groups.forEach(PageMark.TILE::on);
        items.addAll(groups);
        pages.setItems(items);
        Buttons make = context.buttons();
        EqualCells buttons =
                new EqualCells(
                        gap,
                        List.of(
                                make.secondary("staff.leave", Icon.BACK, context.leave()),
                                make.primary("staff.key.written", Icon.DONE, written)));
        VBox content = new VBox(gap * 3, pages, buttons);
        content.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("recovery-key");
        CardFrame.fill(this, context, content);
    }

    private static HBox group(int number, String letters, double gap) {
        Label counted = new Label(String.valueOf(number));
        counted.getStyleClass().add("small-print");
        Label group = new Label(letters);
        group.getStyleClass().add("group");
        for (Label label : List.of(counted, group)) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox cell = new HBox(gap, counted, group);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.getStyleClass().add("group-cell");
        return cell;
    }
}
