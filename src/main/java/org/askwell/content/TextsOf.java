package org.askwell.content;

import java.util.List;
import java.util.stream.Stream;

/** Finds the texts of a block in which glossary words may stand. */
final class TextsOf {
    private TextsOf() {}

    /** The texts of {@code block} in reading order. */
    static List<RichText> block(Block block) {
        return switch (block) {
            case Block.ShortAnswer answer -> List.of(answer.text());
            case Block.Paragraph paragraph -> List.of(paragraph.text());
            case Block.Bullets bullets -> bullets.items();
            case Block.Steps steps -> steps.steps().stream().map(Block.Step::text).toList();
            case Block.Fact fact -> List.of(fact.text());
            case Block.Callout callout -> List.of(callout.text());
            case Block.Comparison comparison ->
                    Stream.concat(
                                    comparison.note().stream().map(Block.Callout::text),
                                    comparison.rows().stream().flatMap(TextsOf::row))
                            .toList();
            case Block.Figure figure -> List.of(figure.caption());
            case Block.StepFigure figure ->
                    figure.frames().stream().map(Block.Frame::caption).toList();
            case Block.Contact contact -> List.of(contact.text());
        };
    }

    private static Stream<RichText> row(Block.Row row) {
        return switch (row) {
            case Block.Sides sides -> Stream.of(sides.left(), sides.right());
            case Block.Both both -> Stream.of(both.text());
        };
    }
}
