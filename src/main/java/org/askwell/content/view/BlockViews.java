package org.askwell.content.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.content.Block;
import org.askwell.content.RichText;
import org.askwell.content.SafetyNotes;
import org.askwell.site.Centre;
import org.askwell.ui.Motion;
import org.askwell.ui.PageMark;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Icon;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns the blocks of a topic into nodes. */
final class BlockViews {
    private final Touch touch;
    private final Motion motion;
    private final Words words;
    private final Centre centre;
    private final Function<Block.Picture, Region> drawings;
    private final SafetyNotes notes;
    private final double iconPx;
    private final boolean low;
    private final boolean large;

    /**
     * @param centre whom a contact block names
     * @param drawings draws a picture of the pack
     * @param notes which blocks may not be read without which
     * @param iconPx side of an icon beside a title, in px
     * @param low whether the screen is broad, and low for its text
     * @param large whether the text is so large that a page may be too low for a note and what
     *     needs it
     */
    BlockViews(
            Touch touch,
            Motion motion,
            Words words,
            Centre centre,
            Function<Block.Picture, Region> drawings,
            SafetyNotes notes,
            double iconPx,
            boolean low,
            boolean large) {
        this.touch = touch;
        this.motion = motion;
        this.words = words;
        this.centre = centre;
        this.drawings = drawings;
        this.notes = notes;
        this.iconPx = iconPx;
        this.low = low;
        this.large = large;
    }

    /** What shows {@code blocks}, each in a node of its own. */
    List<Node> views(List<Block> blocks) {
        CloseSetting close =
                closeTo(
                        blocks.stream()
                                .filter(notes::isNote)
                                .limit(1)
                                .flatMap(block -> callout(block).stream()));
        return blocks.stream().map(block -> view(block, close)).toList();
    }

    private static Optional<Block.Callout> callout(Block block) {
        return block instanceof Block.Callout callout ? Optional.of(callout) : Optional.empty();
    }

    private CloseSetting closeTo(Stream<Block.Callout> note) {
        return new CloseSetting(note.map(Block.Callout::text).toList(), language(), large);
    }

    private Node view(Block block, CloseSetting close) {
        if (notes.neededBy(block).isEmpty()) {
            Node view = plain(block);
            if (notes.isNote(block)) {
                PageMark.NOTE.on(view);
            }
            return view;
        }
        Node view = block instanceof Block.Bullets bullets ? noted(bullets, close) : plain(block);
        PageMark.NEEDS_NOTE.on(view);
        return view;
    }

    private Node plain(Block block) {
        return switch (block) {
            case Block.ShortAnswer answer -> prose(answer.text(), "short-answer");
            case Block.Paragraph paragraph -> prose(paragraph.text(), "prose");
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Steps steps -> steps(steps);
            case Block.Fact fact -> card("fact-card", Icon.FACT, fact.title(), fact.text());
            case Block.Callout callout -> callout(callout);
            case Block.Comparison comparison -> comparison(comparison);
            case Block.Figure figure -> figure(figure);
            case Block.StepFigure figure -> stepFigure(figure);
            case Block.Contact contact -> contact(contact);
        };
    }

    /**
     * The rows of a comparison, each a node of its own, and before the first that needs it the note
     * of the comparison.
     */
    List<Node> rows(Block.Comparison comparison) {
        List<Node> nodes = new ArrayList<>();
        Optional<Node> note = comparison.note().map(this::callout);
        note.ifPresent(PageMark.NOTE::on);
        CloseSetting close = closeTo(comparison.note().stream());
        for (Block.Row row : comparison.rows()) {
            if (notes.neededBy(row.basis()).isEmpty()) {
                nodes.add(row(comparison, row));
            } else {
                note.filter(first -> !nodes.contains(first)).ifPresent(nodes::add);
                nodes.add(noted(comparison, row, close));
            }
        }
        return List.copyOf(nodes);
    }

    private Node noted(Block.Comparison comparison, Block.Row row, CloseSetting close) {
        Stack whole =
                switch (row) {
                    case Block.Sides sides ->
                            Stack.of(
                                    "comparison-row",
                                    List.of(rowLabel(row), sideBySide(comparison, sides)),
                                    List.of(
                                            noted(
                                                    row,
                                                    "left",
                                                    comparison.left(),
                                                    sides.left(),
                                                    close),
                                            noted(
                                                    row,
                                                    "right",
                                                    comparison.right(),
                                                    sides.right(),
                                                    close)));
                    case Block.Both both ->
                            noted(row, "both", bothNames(comparison), both.text(), close);
                };
        PageMark.NEEDS_NOTE.on(whole);
        return whole;
    }

    private Stack noted(
            Block.Row row, String side, String treatment, RichText text, CloseSetting close) {
        return Stack.of(
                "comparison-row",
                List.of(rowLabel(row), cell(side, treatment, text)),
                text.sentences(language()).stream()
                        .<Node>map(sentence ->
                                close.frame(
                                        "comparison-row",
                                        () ->
                                                List.of(
                                                        rowLabel(row),
                                                        cell(side, treatment, sentence))))
                        .toList());
    }

    private Node noted(Block.Bullets bullets, CloseSetting close) {
        return Stack.of(
                "bullets",
                Stream.concat(title(bullets).stream(), points(bullets).stream()).toList(),
                bullets.items().stream()
                        .<Node>map(item ->
                                close.frame(
                                        "bullets",
                                        () ->
                                                Stream.concat(
                                                                title(bullets).stream(),
                                                                Stream.of(point(item)))
                                                        .toList()))
                        .toList());
    }

    private static List<Node> title(Block.Bullets bullets) {
        return bullets.title().stream().<Node>map(BlockViews::heading).toList();
    }

    /**
     * The same, with their labels before them where a row stays whole: on a broad screen that takes
     * less height.
     *
     * @param labelPx width of the labels in px
     */
    List<Node> rows(Block.Comparison comparison, double labelPx) {
        return comparison.rows().stream().map(row -> broadRow(comparison, row, labelPx)).toList();
    }

    private Node broadRow(Block.Comparison comparison, Block.Row row, double labelPx) {
        Label label = rowLabel(row);
        label.setMinWidth(labelPx);
        label.setMaxWidth(labelPx);
        Region told =
                switch (row) {
                    case Block.Sides sides ->
                            new SideBySide(
                                    cell("left", comparison.left(), sides.left()),
                                    cell("right", comparison.right(), sides.right()));
                    case Block.Both both -> bothCell(comparison, both);
                };
        return Stack.of(
                "comparison-row",
                List.of(beside(label, told, "comparison-line")),
                List.of(row(comparison, row)));
    }

    private VBox bothCell(Block.Comparison comparison, Block.Both both) {
        String name = words.text("compare.both", comparison.left(), comparison.right());
        return cell("both", name, both.text());
    }

    private Node bullets(Block.Bullets bullets) {
        Stack points =
                Stack.breakable(
                        "bullets", () -> title(bullets), points(bullets), () -> points(bullets));
        title(bullets).forEach(points::continuedBelow);
        return points;
    }

    private List<Node> points(Block.Bullets bullets) {
        return bullets.items().stream().map(this::point).toList();
    }

    private Node point(RichText item) {
        return beside(dot(), prose(item, "prose"), "bullet");
    }

    private Node steps(Block.Steps steps) {
        return Stack.breakable(
                        "steps",
                        () -> List.of(heading(steps.title())),
                        numbered(steps),
                        () -> numbered(steps))
                .continuedBelow(heading(steps.title()));
    }

    private List<Node> numbered(Block.Steps steps) {
        return IntStream.range(0, steps.steps().size())
                .<Node>mapToObj(i -> step(i + 1, steps.steps().get(i)))
                .toList();
    }

    private Node step(int number, Block.Step step) {
        Label mark = new Label(words.text("topic.step-number", number));
        mark.getStyleClass().add("step-number");
        mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        List<Node> told = new ArrayList<>(List.of(prose(step.text(), "prose")));
        step.picture().map(drawings).ifPresent(told::add);
        return beside(mark, Stack.whole("step-text", told), "step");
    }

    private Node callout(Block.Callout callout) {
        return switch (callout.weight()) {
            case INFORMATION ->
                    card("callout-information", Icon.INFORMATION, callout.title(), callout.text());
            case IMPORTANT ->
                    card("callout-important", Icon.WARNING, callout.title(), callout.text());
            case URGENT -> card("callout-urgent", Icon.URGENT, callout.title(), callout.text());
        };
    }

    private Node card(String styleClass, Icon icon, String title, RichText text) {
        return Stack.breakable(
                styleClass,
                () -> List.of(beside(icon.sized(iconPx), heading(title), "card-title")),
                List.of(prose(text, "prose")),
                () -> sentences(text));
    }

    private Node comparison(Block.Comparison comparison) {
        return Stack.breakable(
                "comparison",
                () -> List.of(heading(comparison.title())),
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
                        text.sentences(language()).stream()
                                .<Node>map(sentence -> cell(side, treatment, sentence))
                                .toList());
    }

    private static Label rowLabel(Block.Row row) {
        Label label = heading(row.label());
        label.getStyleClass().add("row-label");
        return label;
    }

    private VBox cell(String side, String treatment, RichText text) {
        Label name = new Label(treatment);
        name.getStyleClass().add("cell-name");
        name.setWrapText(true);
        VBox cell = new VBox(name, prose(text, "prose"));
        cell.getStyleClass().addAll("comparison-cell", side);
        return cell;
    }

    private Node figure(Block.Figure figure) {
        Region drawing = drawings.apply(figure.picture());
        List<Node> both = List.of(drawing, caption(figure));
        Stack whole =
                low
                        ? Stack.of(
                                "figure",
                                both,
                                List.of(
                                        picture(figure),
                                        Stack.whole("figure", List.of(caption(figure)))))
                        : Stack.whole("figure", both);
        PageMark.FLEXIBLE.on(whole, Drawings.give(drawing));
        return whole;
    }

    private Prose caption(Block.Figure figure) {
        Prose caption = prose(figure.caption(), "caption");
        caption.setMinHeight(Region.USE_PREF_SIZE);
        return caption;
    }

    private Stack picture(Block.Figure figure) {
        Region drawing = drawings.apply(figure.picture());
        Stack alone = Stack.whole("figure", List.of(drawing));
        PageMark.FLEXIBLE.on(alone, Drawings.give(drawing));
        return alone;
    }

    private Node stepFigure(Block.StepFigure figure) {
        return new StepFigure(
                touch,
                words,
                motion,
                low,
                figure.frames().stream().map(Block.Frame::picture).map(drawings).toList(),
                figure.frames().stream().map(frame -> prose(frame.caption(), "caption")).toList());
    }

    private Node contact(Block.Contact contact) {
        Stream<String> reach =
                centre.name().isPresent() && centre.telephone().isPresent()
                        ? Stream.of(
                                centre.name().get(), words.leftToRight(centre.telephone().get()))
                        : Stream.of(words.text("contact.ask-staff"));
        List<String> lines = reach.toList();
        return Stack.breakable(
                "contact",
                List::of,
                List.of(contactRow(List.of(prose(contact.text(), "prose"), contactLines(lines)))),
                () -> {
                    List<Node> pieces = new ArrayList<>();
                    sentences(contact.text())
                            .forEach(each -> pieces.add(contactRow(List.of(each))));
                    lines.forEach(
                            line -> pieces.add(contactRow(List.of(contactLines(List.of(line))))));
                    return pieces;
                });
    }

    private List<Node> sentences(RichText text) {
        return text.sentences(language()).stream()
                .<Node>map(sentence -> prose(sentence, "prose"))
                .toList();
    }

    private Node contactRow(List<Node> told) {
        VBox text = new VBox(told.toArray(Node[]::new));
        text.getStyleClass().add("contact-text");
        return beside(Icon.PHONE.sized(iconPx), text, "contact-row");
    }

    private static Node contactLines(List<String> lines) {
        VBox shown = new VBox();
        shown.getStyleClass().add("contact-text");
        for (String line : lines) {
            Label label = heading(line);
            label.getStyleClass().add("contact-line");
            shown.getChildren().add(label);
        }
        return shown;
    }

    private Prose prose(RichText text, String styleClass) {
        return new Prose(text, styleClass, language());
    }

    private static Label heading(String text) {
        return new WrappedLabel(text, "block-heading");
    }

    private static Node dot() {
        Region dot = new Region();
        dot.getStyleClass().add("bullet-dot");
        return dot;
    }

    private static HBox beside(Node mark, Region text, String styleClass) {
        HBox row = new HBox(mark, text);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        row.getStyleClass().add(styleClass);
        return row;
    }

    private Locale language() {
        return words.language();
    }
}
