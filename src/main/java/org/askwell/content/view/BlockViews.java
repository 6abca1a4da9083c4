package org.askwell.content.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.content.Block;
import org.askwell.content.RichText;
import org.askwell.site.Centre;
import org.askwell.widgets.Icon;
import org.askwell.widgets.Motion;
import org.askwell.widgets.Pages;
import org.askwell.widgets.Touch;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns the blocks of a topic into nodes. */
final class BlockViews {
    private final Touch touch;
    private final Motion motion;
    private final Words words;
    private final Centre centre;
    private final Function<Block.Picture, Region> drawings;
    private final double iconPx;

    /**
     * @param centre whom a contact block names
     * @param drawings draws a picture of the pack
     * @param iconPx side of an icon beside a title, in px
     */
    BlockViews(
            Touch touch,
            Motion motion,
            Words words,
            Centre centre,
            Function<Block.Picture, Region> drawings,
            double iconPx) {
        this.touch = touch;
        this.motion = motion;
        this.words = words;
        this.centre = centre;
        this.drawings = drawings;
        this.iconPx = iconPx;
    }

    /** What shows {@code block}. */
    Node view(Block block) {
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

    /** The rows of a comparison, each a node of its own. */
    List<Node> rows(Block.Comparison comparison) {
        return comparison.rows().stream().map(row -> row(comparison, row)).toList();
    }

    private Node bullets(Block.Bullets bullets) {
        return Stack.breakable(
                "bullets",
                () ->
                        bullets.lead()
                                .map(text -> List.<Node>of(prose(text, "lead")))
                                .orElse(List.of()),
                points(bullets),
                points(bullets));
    }

    private List<Node> points(Block.Bullets bullets) {
        return bullets.items().stream()
                .<Node>map(item -> beside(dot(), prose(item, "prose"), "bullet"))
                .toList();
    }

    private Node steps(Block.Steps steps) {
        return Stack.breakable(
                "steps", () -> List.of(heading(steps.title())), numbered(steps), numbered(steps));
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
        List<Node> sentences =
                text.sentences(language()).stream()
                        .<Node>map(sentence -> prose(sentence, "prose"))
                        .toList();
        return Stack.breakable(
                styleClass,
                () -> List.of(beside(icon.sized(iconPx), heading(title), "card-title")),
                List.of(prose(text, "prose")),
                sentences);
    }

    private Node comparison(Block.Comparison comparison) {
        return Stack.breakable(
                "comparison",
                () -> List.of(heading(comparison.title())),
                rows(comparison),
                rows(comparison));
    }

    private Node row(Block.Comparison comparison, Block.Row row) {
        return switch (row) {
            case Block.Sides sides ->
                    Stack.breakable(
                            "comparison-row",
                            () -> List.of(rowLabel(row)),
                            List.of(
                                    new SideBySide(
                                            cell("left", comparison.left(), sides.left()),
                                            cell("right", comparison.right(), sides.right()))),
                            List.of(
                                    cell("left", comparison.left(), sides.left()),
                                    cell("right", comparison.right(), sides.right())));
            case Block.Both both ->
                    Stack.whole(
                            "comparison-row",
                            List.of(
                                    rowLabel(row),
                                    cell(
                                            "both",
                                            words.text(
                                                    "compare.both",
                                                    comparison.left(),
                                                    comparison.right()),
                                            both.text())));
        };
    }

    private static Label rowLabel(Block.Row row) {
        Label label = heading(row.label());
        label.getStyleClass().add("row-label");
        return label;
    }

    private Node cell(String side, String treatment, RichText text) {
        Label name = new Label(treatment);
        name.getStyleClass().add("cell-name");
        name.setWrapText(true);
        VBox cell = new VBox(name, prose(text, "prose"));
        cell.getStyleClass().addAll("comparison-cell", side);
        return cell;
    }

    private Node figure(Block.Figure figure) {
        Prose caption = prose(figure.caption(), "caption");
        caption.setMinHeight(Region.USE_PREF_SIZE);
        Region drawing = drawings.apply(figure.picture());
        Stack whole = Stack.whole("figure", List.of(drawing, caption));
        Pages.markFlexible(whole, Drawings.give(drawing));
        return whole;
    }

    private Node stepFigure(Block.StepFigure figure) {
        return new StepFigure(
                touch,
                words,
                motion,
                figure.frames().stream().map(Block.Frame::picture).map(drawings).toList(),
                figure.frames().stream().map(frame -> prose(frame.caption(), "caption")).toList());
    }

    private Node contact(Block.Contact contact) {
        Stream<String> reach =
                centre.name().isPresent() && centre.telephone().isPresent()
                        ? Stream.of(
                                centre.name().get(), words.leftToRight(centre.telephone().get()))
                        : Stream.of(words.text("contact.ask-staff"));
        List<Node> lines =
                reach.<Node>map(
                                line -> {
                                    Label label = heading(line);
                                    label.getStyleClass().add("contact-line");
                                    return label;
                                })
                        .toList();
        List<Node> told = new ArrayList<>(List.of(prose(contact.text(), "prose")));
        told.addAll(lines);
        VBox text = new VBox(told.toArray(Node[]::new));
        text.getStyleClass().add("contact-text");
        return Stack.whole(
                "contact", List.of(beside(Icon.PHONE.sized(iconPx), text, "contact-row")));
    }

    private Prose prose(RichText text, String styleClass) {
        return new Prose(text, styleClass, language());
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("block-heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        return heading;
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
