package org.askwell.content.json;

import org.askwell.content.Block;
import org.askwell.content.RichText;
import org.askwell.json.JsonRules;
import org.askwell.json.ObjectReader;

import java.util.List;
import java.util.Optional;

/** Reads two treatments side by side. */
final class ComparisonReader {
    private final TextRules texts;
    private final BasisReader basis;

    ComparisonReader(TextRules texts, BasisReader basis) {
        this.texts = texts;
        this.basis = basis;
    }

    /** A comparison that is a screen of its own, and so may have a note of its own. */
    Block.Comparison readScreen(ObjectReader object) {
        CalloutReader callouts = new CalloutReader(texts, basis);
        return read(
                object,
                object.optional(
                        "note", JsonRules.object(note -> Optional.of(callouts.read(note)))));
    }

    /** A comparison among other blocks. */
    Block.Comparison readBlock(ObjectReader object) {
        return read(object, Optional.empty());
    }

    private Block.Comparison read(ObjectReader object, Optional<Block.Callout> note) {
        return new Block.Comparison(
                plain(object, "title"),
                plain(object, "left"),
                plain(object, "right"),
                object.required("rows", JsonRules.nonEmptyList(JsonRules.object(this::row)))
                        .orElse(List.of()),
                note,
                basis.read(object));
    }

    private Optional<Block.Row> row(ObjectReader object) {
        String label = plain(object, "label");
        if (object.has("both") && !object.has("left") && !object.has("right")) {
            return Optional.of(new Block.Both(label, rich(object, "both"), basis.read(object)));
        }
        if (object.has("both")) {
            object.place("both")
                    .error("stands beside \"left\" or \"right\"", "keep either both or the sides");
        }
        return Optional.of(
                new Block.Sides(
                        label, rich(object, "left"), rich(object, "right"), basis.read(object)));
    }

    private String plain(ObjectReader object, String name) {
        return object.required(name, texts::plain).orElse("");
    }

    private RichText rich(ObjectReader object, String name) {
        return object.required(name, texts::rich).orElse(RichText.plain(""));
    }
}
