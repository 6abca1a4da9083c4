package org.askwell.content.review;

import org.askwell.content.Basis;
import org.askwell.content.Block;
import org.askwell.content.Edition;
import org.askwell.content.GlossaryEntry;
import org.askwell.content.PicturesOf;
import org.askwell.content.RichText;
import org.askwell.content.TeamQuestion;
import org.askwell.content.Topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Lays out everything that an edition shows as rows for a reviewer. */
final class ReviewRows {
    private ReviewRows() {}

    /** What a topic says, without its question and what to ask the team. */
    static List<ReviewRow> of(Topic topic) {
        return topic.blocks().stream().flatMap(block -> of(block).stream()).toList();
    }

    /** The rows of the comparison and its note. */
    static List<ReviewRow> of(Block.Comparison comparison) {
        List<ReviewRow> rows = new ArrayList<>();
        comparison.note().ifPresent(note -> rows.addAll(of((Block) note)));
        rows.add(
                new ReviewRow(
                        "Comparison",
                        List.of(comparison.title(), comparison.left(), comparison.right()),
                        comparison.basis()));
        comparison.rows().forEach(row -> rows.add(row(comparison, row)));
        return rows;
    }

    static ReviewRow of(GlossaryEntry entry) {
        return new ReviewRow("Word", List.of(entry.word(), entry.meaning()), entry.basis());
    }

    /** The texts of {@code edition} that name no fact and are not marked either. */
    static List<ReviewRow> headings(Edition edition) {
        Basis none = new Basis.NotMedical();
        Stream<ReviewRow> topics =
                edition.topics().stream()
                        .map(topic ->
                                new ReviewRow(
                                        "Question of a topic",
                                        Stream.of(topic.question(), topic.shortTitle())
                                                .distinct()
                                                .toList(),
                                        none));
        Stream<ReviewRow> asked =
                edition.topics().stream()
                        .flatMap(topic -> topic.questions().stream())
                        .map(TeamQuestion::text)
                        .map(text -> new ReviewRow("To ask the medical team", List.of(text), none));
        return Stream.of(
                        Stream.of(new ReviewRow("Title", List.of(edition.title()), none)),
                        topics,
                        asked)
                .flatMap(rows -> rows)
                .toList();
    }

    private static List<ReviewRow> of(Block block) {
        if (block instanceof Block.Comparison comparison) {
            return of(comparison);
        }
        return List.of(
                new ReviewRow(kind(block), texts(block), PicturesOf.block(block), block.basis()));
    }

    private static String kind(Block block) {
        return switch (block) {
            case Block.ShortAnswer _ -> "Short answer";
            case Block.Paragraph _ -> "Paragraph";
            case Block.Bullets _ -> "Bullets";
            case Block.Steps _ -> "Steps";
            case Block.Fact _ -> "To remember";
            case Block.Callout callout ->
                    "Notice: " + callout.weight().name().toLowerCase(Locale.ROOT);
            case Block.Comparison _ -> "Comparison";
            case Block.Figure _ -> "Drawing";
            case Block.StepFigure _ -> "Drawings in steps";
            case Block.Contact _ -> "Contact";
        };
    }

    private static List<String> texts(Block block) {
        return switch (block) {
            case Block.ShortAnswer answer -> List.of(answer.text().text());
            case Block.Paragraph paragraph -> List.of(paragraph.text().text());
            case Block.Bullets bullets ->
                    Stream.concat(bullets.title().stream(), plain(bullets.items())).toList();
            case Block.Steps steps ->
                    Stream.concat(
                                    Stream.of(steps.title()),
                                    plain(steps.steps().stream().map(Block.Step::text).toList()))
                            .toList();
            case Block.Fact fact -> List.of(fact.title(), fact.text().text());
            case Block.Callout callout -> List.of(callout.title(), callout.text().text());
            case Block.Comparison comparison -> List.of(comparison.title());
            case Block.Figure figure ->
                    Stream.concat(
                                    figure.axes().stream()
                                            .flatMap(axes -> Stream.of(axes.up(), axes.across())),
                                    Stream.of(figure.caption().text()))
                            .toList();
            case Block.StepFigure figure ->
                    plain(figure.frames().stream().map(Block.Frame::caption).toList()).toList();
            case Block.Contact contact -> List.of(contact.text().text());
        };
    }

    private static ReviewRow row(Block.Comparison comparison, Block.Row row) {
        return switch (row) {
            case Block.Sides sides ->
                    new ReviewRow(
                            "Row: " + sides.label(),
                            List.of(
                                    comparison.left() + ": " + sides.left().text(),
                                    comparison.right() + ": " + sides.right().text()),
                            sides.basis());
            case Block.Both both ->
                    new ReviewRow(
                            "Row: " + both.label(), List.of(both.text().text()), both.basis());
        };
    }

    private static Stream<String> plain(List<RichText> texts) {
        return texts.stream().map(RichText::text);
    }
}
