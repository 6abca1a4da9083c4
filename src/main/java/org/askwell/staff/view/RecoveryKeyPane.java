package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.staff.RecoveryKey;
import org.askwell.theme.ScreenMetrics;
import org.askwell.widgets.EqualCells;
import org.askwell.widgets.Icon;
import org.askwell.widgets.TouchButton;

import java.util.List;
import java.util.stream.IntStream;

/** Shows the recovery key, the only time that it is shown, to be written down. */
final class RecoveryKeyPane extends VBox {
    private static final int ROW = 4;

    /** Shows {@code key}; {@code written} goes on. */
    RecoveryKeyPane(StaffTyping typing, RecoveryKey key, Runnable written) {
        ScreenMetrics metrics = typing.touch().metrics();
        double gap = metrics.gap();
        Label title = text(typing.words().text("staff.key.title"));
        title.getStyleClass().add("title");
        List<HBox> groups =
                IntStream.range(0, key.groups().size())
                        .mapToObj(i -> group(i + 1, key.groups().get(i), gap))
                        .toList();
        VBox cells =
                new VBox(
                        gap,
                        new EqualCells(gap, groups.subList(0, ROW)),
                        new EqualCells(gap, groups.subList(ROW, groups.size())));
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        EqualCells buttons =
                new EqualCells(
                        gap,
                        List.of(
                                typing.button(
                                                TouchButton.Rank.SECONDARY,
                                                "staff.leave",
                                                typing.leave())
                                        .with(Icon.BACK),
                                typing.button(
                                                TouchButton.Rank.PRIMARY,
                                                "staff.key.written",
                                                written)
                                        .with(Icon.DONE)));
        setSpacing(gap * 2);
        setPadding(new Insets(gap * 2, metrics.margin(), gap * 2, metrics.margin()));
        getStyleClass().add("recovery-key");
        getChildren()
                .setAll(title, text(typing.words().text("staff.key.text")), cells, space, buttons);
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

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
