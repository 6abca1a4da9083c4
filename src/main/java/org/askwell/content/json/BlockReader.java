package org.askwell.content.json;

import org.askwell.content.Block;
import org.askwell.content.RichText;
import org.askwell.json.JsonRules;
import org.askwell.json.ObjectReader;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the blocks of a topic in one language. */
final class BlockReader {

    /** The kinds of block, as a topic's file names them. */
    enum Kind {
        SHORT_ANSWER,
        PARAGRAPH,
        BULLETS,
        STEPS,
        FACT,
        CALLOUT,
        COMPARISON,
        FIGURE,
        STEP_FIGURE,
        CONTACT
    }

    private static final Map<String, Kind> KINDS = JsonRules.names(Kind.class);

    private final TextRules texts;
    private final BasisReader basis;
    private final FigureReader figures;

    BlockReader(TextRules texts, BasisReader basis, FigureReader figures) {
        this.texts = texts;
        this.basis = basis;
        this.figures = figures;
    }

    /** One block; empty where its kind is not known. */
    Optional<Block> read(ObjectReader object) {
        Optional<Kind> kind = object.required("kind", JsonRules.choice(KINDS));
        if (kind.isEmpty()) {
            // Which fields it may have depends on the kind.
            object.ignoreRest();
        }
        return kind.map(found -> block(found, object));
    }

    private Block block(Kind kind, ObjectReader object) {
        return switch (kind) {
            case SHORT_ANSWER -> new Block.ShortAnswer(rich(object, "text"), basis.read(object));
            case PARAGRAPH -> new Block.Paragraph(rich(object, "text"), basis.read(object));
            case BULLETS ->
                    new Block.Bullets(
                            object.optional("title", texts::plain),
                            object.required("items", JsonRules.nonEmptyList(texts::rich))
                                    .orElse(List.of()),
                            basis.read(object));
            case STEPS ->
                    new Block.Steps(
                            plain(object, "title"),
                            object.required(
                                            "steps",
                                            JsonRules.nonEmptyList(JsonRules.object(this::step)))
                                    .orElse(List.of()),
                            basis.read(object));
            case FACT ->
                    new Block.Fact(
                            plain(object, "title"), rich(object, "text"), basis.read(object));
            case CALLOUT -> new CalloutReader(texts, basis).read(object);
            case COMPARISON -> new ComparisonReader(texts, basis).readBlock(object);
            case FIGURE ->
                    new Block.Figure(
                            figures.picture(object, texts),
                            object.optional("axes", JsonRules.object(this::axes)),
                            rich(object, "caption"),
                            basis.read(object));
            case STEP_FIGURE -> new Block.StepFigure(frames(object), basis.read(object));
            case CONTACT -> new Block.Contact(rich(object, "text"), basis.read(object));
        };
    }

    private Optional<Block.Axes> axes(ObjectReader object) {
        return Optional.of(new Block.Axes(plain(object, "up"), plain(object, "across")));
    }

    private List<Block.Frame> frames(ObjectReader object) {
        List<Block.Frame> frames =
                object.required(
                                "frames",
                                JsonRules.nonEmptyList(
                                        JsonRules.object(frame ->
                                                Optional.of(
                                                        new Block.Frame(
                                                                figures.picture(frame, texts),
                                                                rich(frame, "caption"))))))
                        .orElse(List.of());
        if (frames.size() == 1) {
            object.place("frames").error("has one frame", "add another, or use a figure");
        }
        figures.tellUnlike(
                object.place("frames"), frames.stream().map(Block.Frame::picture).toList());
        return frames;
    }

    private Optional<Block.Step> step(ObjectReader object) {
        return Optional.of(
                new Block.Step(
                        rich(object, "text"),
                        object.optional(
                                "figure",
                                JsonRules.object(
                                        figure -> Optional.of(figures.picture(figure, texts))))));
    }

    private String plain(ObjectReader object, String name) {
        return object.required(name, texts::plain).orElse("");
    }

    private RichText rich(ObjectReader object, String name) {
        return object.required(name, texts::rich).orElse(RichText.plain(""));
    }
}
