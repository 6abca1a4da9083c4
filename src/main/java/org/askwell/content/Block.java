package org.askwell.content;

import java.util.List;
import java.util.Optional;

/** One thing that a topic shows, from the top of its screen to the foot. */
public sealed interface Block {

    /** What the block rests on. */
    Basis basis();

    /** The answer in one or two sentences, shown first and large. */
    record ShortAnswer(RichText text, Basis basis) implements Block {}

    /** Up to three sentences. */
    record Paragraph(RichText text, Basis basis) implements Block {}

    /** Points of equal weight under a title, where there is one. */
    record Bullets(Optional<String> title, List<RichText> items, Basis basis) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** What happens first, next and last, with a title. */
    record Steps(String title, List<Step> steps, Basis basis) implements Block {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /** One step, with a picture of it where there is one. */
    record Step(RichText text, Optional<Picture> picture) {}

    /** One thing worth remembering, set apart. */
    record Fact(String title, RichText text, Basis basis) implements Block {}

    /** A notice in a frame, whose colour tells its weight. */
    record Callout(Weight weight, String title, RichText text, Basis basis) implements Block {}

    /** How much a call-out matters. */
    enum Weight {
        INFORMATION,
        IMPORTANT,
        URGENT
    }

    /**
     * The two treatments side by side, both with equal detail.
     *
     * @param note what stands on every page with a row that may not be read without it
     */
    record Comparison(
            String title,
            String left,
            String right,
            List<Row> rows,
            Optional<Callout> note,
            Basis basis)
            implements Block {
        public Comparison {
            rows = List.copyOf(rows);
        }
    }

    /** One aspect of the comparison, with its own facts. */
    sealed interface Row {
        String label();

        Basis basis();
    }

    /** An aspect on which each side has its own text. */
    record Sides(String label, RichText left, RichText right, Basis basis) implements Row {}

    /** An aspect on which one text holds for both sides. */
    record Both(String label, RichText text, Basis basis) implements Row {}

    /**
     * A drawing with a caption.
     *
     * @param axes what its axes mean, where it is a chart
     */
    record Figure(Picture picture, Optional<Axes> axes, RichText caption, Basis basis)
            implements Block {}

    /**
     * What the axes of a chart mean. The words stand beside the drawing and not in it: there they
     * would not grow with the size of text.
     *
     * @param up over the drawing
     * @param across below it
     */
    record Axes(String up, String across) {}

    /** Drawings of one shape that follow each other, each with its caption; two or more. */
    record StepFigure(List<Frame> frames, Basis basis) implements Block {
        public StepFigure {
            frames = List.copyOf(frames);
        }
    }

    /** One step of a step figure. */
    record Frame(Picture picture, RichText caption) {}

    /**
     * A drawing of the pack.
     *
     * @param file path of the SVG file inside the pack
     * @param description what it shows, for those who cannot see it
     */
    record Picture(String file, String description) {}

    /** How to reach the centre, filled from the settings of the site. */
    record Contact(RichText text, Basis basis) implements Block {}
}
