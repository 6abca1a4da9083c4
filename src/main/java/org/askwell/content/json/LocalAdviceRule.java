package org.askwell.content.json;

import org.askwell.content.LocalAdvice;
import org.askwell.content.figure.Shape;
import org.askwell.json.FileLocation;
import org.askwell.json.Quoted;

import java.util.List;

/** Keeps temperatures, doses and phone numbers out of what patients read. */
final class LocalAdviceRule {
    private LocalAdviceRule() {}

    /** Tells what {@code text} may not say. */
    static void check(FileLocation place, String text) {
        for (LocalAdvice.Found found : LocalAdvice.in(text)) {
            place.error(
                    "holds " + found.kind().words() + ": " + Quoted.text(found.text()),
                    found.kind() == LocalAdvice.TELEPHONE_NUMBER
                            ? "take it out; a block of kind contact shows the centre's own number"
                            : "take it out; it differs between hospitals, so the medical team says"
                                    + " it");
        }
    }

    /** Tells what the words in a drawing may not say. */
    static void check(FileLocation place, List<Shape> shapes) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Group group -> check(place, group.children());
                case Shape.Label label -> check(place, label.text());
                case Shape.Path _, Shape.Ellipse _, Shape.Rectangle _, Shape.Polyline _ -> {}
            }
        }
    }
}
