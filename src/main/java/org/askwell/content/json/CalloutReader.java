package org.askwell.content.json;

import org.askwell.content.Block;
import org.askwell.content.RichText;
import org.askwell.json.JsonRules;
import org.askwell.json.ObjectReader;

import java.util.Map;

/** Reads a notice in a frame. */
final class CalloutReader {
    private static final Map<String, Block.Weight> WEIGHTS = JsonRules.names(Block.Weight.class);

    private final TextRules texts;
    private final BasisReader basis;

    CalloutReader(TextRules texts, BasisReader basis) {
        this.texts = texts;
        this.basis = basis;
    }

    Block.Callout read(ObjectReader object) {
        return new Block.Callout(
                object.required("weight", JsonRules.choice(WEIGHTS))
                        .orElse(Block.Weight.INFORMATION),
                object.required("title", texts::plain).orElse(""),
                object.required("text", texts::rich).orElse(RichText.plain("")),
                basis.read(object));
    }
}
