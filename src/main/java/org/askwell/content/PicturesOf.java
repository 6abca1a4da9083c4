package org.askwell.content;

import java.util.List;
import java.util.Optional;

/** Finds the drawings of a block. */
public final class PicturesOf {
    private PicturesOf() {}

    /** The drawings of {@code block} in reading order. */
    public static List<Block.Picture> block(Block block) {
        return switch (block) {
            case Block.Steps steps ->
                    steps.steps().stream()
                            .map(Block.Step::picture)
                            .flatMap(Optional::stream)
                            .toList();
            case Block.Figure figure -> List.of(figure.picture());
            case Block.StepFigure figure ->
                    figure.frames().stream().map(Block.Frame::picture).toList();
            case Block.ShortAnswer _,
                    Block.Paragraph _,
                    Block.Bullets _,
                    Block.Fact _,
                    Block.Callout _,
                    Block.Comparison _,
                    Block.Contact _ ->
                    List.of();
        };
    }
}
