package org.askwell.content.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.content.Block;
import org.askwell.content.RichText;
import org.askwell.content.SafetyNotes;
import org.askwell.ui.PageMark;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Turns a comparison of two treatments into nodes, one for each row. */
final class ComparisonViews {
    private final ContentContext setting;
    private final BlockParts parts;
    private final Words words;
    private final SafetyNotes notes;

    ComparisonViews(ContentContext setting) {
        this.setting = setting;
        parts = BlockParts.of(setting);
        words = setting.words();
        notes = setting.notes();
    }

    /** The whole comparison below its title, in one node. */
    Node whole(Block.Comparison comparison) {
        return Stack.breakable(
                "comparison",
                () -> List.of(BlockParts.heading(comparison.title())),
                rows(comparison),
                () -> rows(comparison));
    }

    private Node row(Block.Comparison comparison, Block.Row row) {
        return wholeRow(comparison, row).continuedBelow(rowLabel(row));
    }

    private Stack wholeRow(Block.Comparison comparison, Block.Row row) {
        return switch (row) {
            case Block.Sides sides ->
                    Stack.of(
                            "comparison-row",
                            List.of(rowLabel(row), sideBySide(comparison, sides)),
                            List.of(
                                    oneSide(
                                            () -> List.of(rowLabel(row)),
                                            "left",
                                            comparison.left(),
                                            sides.left()),
                                    oneSide(List::of, "right", comparison.right(), sides.right())));
            case Block.Both both ->
                    oneSide(
                            () -> List.of(rowLabel(row)),
                            "both",
                            bothNames(comparison),
                            both.text());
        };
    }

    private SideBySide sideBySide(Block.Comparison comparison, Block.Sides sides) {
        return new SideBySide(
                cell("left", comparison.left(), sides.left()),
                cell("right", comparison.right(), sides.right()));
    }

    private String bothNames(Block.Comparison comparison) {
        return words.text("compare.both", comparison.left(), comparison.right());
    }

    /** A cell of a row, which a page may break between its sentences. */
    private Stack oneSide(Supplier<List<Node>> head, String side, String treatment, RichText text) {
        return Stack.breakable(
                "comparison-row",
                head,
                List.of(cell(side, treatment, text)),
                () ->
                        text.sentences(parts.language()).stream()
                                .<Node>map(sentence -> cell(side, treatment, sentence))
                                .toList());
    }

    private static Label rowLabel(Block.Row row) {
        Label label = BlockParts.heading(row.label());
        label.getStyleClass().add("row-label");
        return label;
    }

    private VBox cell(String side, String treatment, RichText text) {
        Label name = new Label(treatment);
        name.getStyleClass().add("cell-name");
        name.setWrapText(true);
        VBox cell = new VBox(name, parts.prose(text, "prose"));
        cell.getStyleClass().addAll("comparison-cell", side);
        return cell;
    }

    /**
     * The rows of a comparison, each a node of its own, and before the first that needs it the note
     * of the comparison.
     */
    List<Node> rows(Block.Comparison comparison) {
        return rows(comparison, (_, inParts) -> inParts);
    }

    private List<Node> rows(Block.Comparison comparison, BiFunction<Block.Row, Node, Node> shape) {
        List<Node> nodes = new ArrayList<>();
        Optional<Node> note = comparison.note().map(parts::callout);
        note.ifPresent(PageMark.NOTE::on);
        CloseSetting close = CloseSetting.of(setting, comparison.note().stream());
        // Where a row may have the note within, both together would make it as small as can be.
        note.filter(_ -> !close.low()).ifPresent(PageMark.KEEP_WITH_NEXT::on);
        for (Block.Row row : comparison.rows()) {
            if (notes.neededBy(row.basis()).isEmpty()) {
                nodes.add(shape.apply(row, row(comparison, row)));
            } else {
                note.filter(first -> !nodes.contains(first)).ifPresent(nodes::add);
                Node shaped = shape.apply(row, noted(comparison, row, close));
                PageMark.NEEDS_NOTE.on(shaped);
                nodes.add(shaped);
            }
        }
        return List.copyOf(nodes);
    }

    private Node noted(Block.Comparison comparison, Block.Row row, CloseSetting close) {
        return switch (row) {
            case Block.Sides sides ->
                    Stack.of(
                            "comparison-row",
                            List.of(rowLabel(row), sideBySide(comparison, sides)),
                            List.of(
                                    noted(row, "left", comparison.left(), sides.left(), close),
                                    noted(row, "right", comparison.right(), sides.right(), close)));
            case Block.Both both -> noted(row, "both", bothNames(comparison), both.text(), close);
        };
    }

    private Stack noted(
            Block.Row row, String side, String treatment, RichText text, CloseSetting close) {
        return Stack.of(
                "comparison-row",
                List.of(rowLabel(row), cell(side, treatment, text)),
                text.sentences(parts.language()).stream()
                        .<Node>map(sentence ->
                                close.frame(
                                        "comparison-row",
                                        () ->
                                                List.of(
                                                        rowLabel(row),
                                                        cell(side, treatment, sentence))))
                        .toList());
    }

    /**
     * The same, with their labels before them where a row stays whole: on a broad screen that takes
     * less height.
     *
     * @param labelPx width of the labels in px
     */
    List<Node> rows(Block.Comparison comparison, double labelPx) {
        return rows(comparison, (row, inParts) -> broadRow(comparison, row, inParts, labelPx));
    }

    private Node broadRow(
            Block.Comparison comparison, Block.Row row, Node inParts, double labelPx) {
        Label label = rowLabel(row);
        label.setMinWidth(labelPx);
        label.setMaxWidth(labelPx);
        Region told =
                switch (row) {
                    case Block.Sides sides -> sideBySide(comparison, sides);
                    case Block.Both both -> bothCell(comparison, both);
                };
        return Stack.of(
                "comparison-row",
                List.of(BlockParts.beside(label, told, "comparison-line")),
                List.of(inParts));
    }

    private VBox bothCell(Block.Comparison comparison, Block.Both both) {
        return cell("both", bothNames(comparison), both.text());
    }
}
