package org.askwell.ui;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;

/** Marks on nodes that say how they are read aloud. */
public enum Spoken {
    /** What it shows was typed by the person, so that others should not hear it unasked. */
    TYPED,
    /** What it shows is said letter by letter. */
    SPELLED,
    /** It is not read with the rest of the screen. */
    SILENT;

    /** Marks {@code node}. */
    public void mark(Node node) {
        node.getProperties().put(this, true);
    }

    /** Whether {@code node} is marked so. */
    public boolean marks(Node node) {
        return node.hasProperties() && node.getProperties().containsKey(this);
    }

    /** Says in which language {@code node}, and what is in it, is written. */
    public static void language(Node node, Locale language) {
        node.getProperties().put(Spoken.class, language);
    }

    /** The language in which {@code node} is written, where it or what it stands in says so. */
    public static Optional<Locale> languageOf(Node node) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().get(Spoken.class) instanceof Locale said) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }
}
