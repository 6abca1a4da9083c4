package org.askwell.content.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.content.Block;
import org.askwell.content.RichText;
import org.askwell.content.SafetyNotes;
import org.askwell.ui.PageMark;
import org.askwell.ui.control.Icon;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns the blocks of a topic into nodes. */
final class BlockViews {
    private final ContentContext setting;
    private final BlockParts parts;
    private final Words words;
    private final SafetyNotes notes;
    private final boolean low;

    BlockViews(ContentContext setting) {
        this.setting = setting;
        parts = BlockParts.of(setting);
        words = setting.words();
        notes = setting.notes();
        low = setting.touch().metrics().with(setting.textSize()).bandBeside();
    }

    /** What shows {@code blocks}, each in a node of its own. */
    List<Node> views(List<Block> blocks) {
        CloseSetting close =
                CloseSetting.of(
                        setting,
                        blocks.stream()
                                .filter(notes::isNote)
                                .limit(1)
                                .flatMap(block -> callout(block).stream()));
        return blocks.stream().map(block -> view(block, close)).toList();
    }

    private static Optional<Block.Callout> callout(Block block) {
        return block instanceof Block.Callout callout ? Optional.of(callout) : Optional.empty();
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
            case Block.ShortAnswer answer -> parts.prose(answer.text(), "short-answer");
            case Block.Paragraph paragraph -> parts.prose(paragraph.text(), "prose");
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Steps steps -> steps(steps);
            case Block.Fact fact -> parts.card("fact-card", Icon.FACT, fact.title(), fact.text());
            case Block.Callout callout -> parts.callout(callout);
            case Block.Comparison comparison -> new ComparisonViews(setting).whole(comparison);
            case Block.Figure figure -> figure(figure);
            case Block.StepFigure figure -> stepFigure(figure);
            case Block.Contact contact -> contact(contact);
        };
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
        return bullets.title().stream().<Node>map(BlockParts::heading).toList();
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
        return BlockParts.beside(dot(), parts.prose(item, "prose"), "bullet");
    }

    private Node steps(Block.Steps steps) {
        return Stack.breakable(
                        "steps",
                        () -> List.of(BlockParts.heading(steps.title())),
                        numbered(steps),
                        () -> numbered(steps))
                .continuedBelow(BlockParts.heading(steps.title()));
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
        List<Node> told = new ArrayList<>(List.of(parts.prose(step.text(), "prose")));
        step.picture().map(setting.drawings()).ifPresent(told::add);
        return BlockParts.beside(mark, Stack.whole("step-text", told), "step");
    }

    private Node figure(Block.Figure figure) {
        Region drawing = setting.drawings().apply(figure.picture());
        List<Node> both = new ArrayList<>(withAxes(drawing, figure));
        both.add(caption(figure));
        Stack whole =
                low || setting.textSize().beyondLarge()
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

    private static List<Node> withAxes(Region drawing, Block.Figure figure) {
        return figure.axes()
                .map(axes ->
                        List.<Node>of(
                                new WrappedLabel(axes.up(), "axis"),
                                drawing,
                                new WrappedLabel(axes.across(), "axis")))
                .orElse(List.of(drawing));
    }

    private Prose caption(Block.Figure figure) {
        Prose caption = parts.prose(figure.caption(), "caption");
        caption.setMinHeight(Region.USE_PREF_SIZE);
        return caption;
    }

    private Stack picture(Block.Figure figure) {
        Region drawing = setting.drawings().apply(figure.picture());
        Stack alone = Stack.whole("figure", withAxes(drawing, figure));
        PageMark.FLEXIBLE.on(alone, Drawings.give(drawing));
        return alone;
    }

    private Node stepFigure(Block.StepFigure figure) {
        return new StepFigure(
                setting.touch(),
                words,
                setting.motion(),
                low,
                figure.frames().stream().map(Block.Frame::picture).map(setting.drawings()).toList(),
                figure.frames().stream()
                        .map(frame -> parts.prose(frame.caption(), "caption"))
                        .toList());
    }

    private Node contact(Block.Contact contact) {
        Stream<String> reach =
                setting.centre().name().isPresent() && setting.centre().telephone().isPresent()
                        ? Stream.of(
                                setting.centre().name().get(),
                                words.leftToRight(setting.centre().telephone().get()))
                        : Stream.of(words.text("contact.ask-staff"));
        List<String> lines = reach.toList();
        return Stack.breakable(
                "contact",
                List::of,
                List.of(
                        contactRow(
                                List.of(
                                        parts.prose(contact.text(), "prose"),
                                        contactLines(lines)))),
                () -> {
                    List<Node> pieces = new ArrayList<>();
                    parts.sentences(contact.text())
                            .forEach(each -> pieces.add(contactRow(List.of(each))));
                    lines.forEach(
                            line -> pieces.add(contactRow(List.of(contactLines(List.of(line))))));
                    return pieces;
                });
    }

    private Node contactRow(List<Node> told) {
        VBox text = new VBox(told.toArray(Node[]::new));
        text.getStyleClass().add("contact-text");
        return BlockParts.beside(Icon.PHONE.sized(parts.iconPx()), text, "contact-row");
    }

    private static Node contactLines(List<String> lines) {
        VBox shown = new VBox();
        shown.getStyleClass().add("contact-text");
        for (String line : lines) {
            Label label = BlockParts.heading(line);
            label.getStyleClass().add("contact-line");
            shown.getChildren().add(label);
        }
        return shown;
    }

    private static Node dot() {
        Region dot = new Region();
        dot.getStyleClass().add("bullet-dot");
        return dot;
    }
}
