package org.askwell.ui;

import javafx.scene.Node;

import org.askwell.words.LanguageNames;
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
    SILENT,
    /** A key that writes what it shows. */
    LETTER,
    /** What changes in it is not said by itself: something else tells of the change. */
    TOLD_ELSEWHERE;

    private static final String AS = "spoken-as";
    private static final String OF = "spoken-of";

    /**
     * The name of a language, written in that language.
     *
     * @param language of the name
     * @param otherwise the name in {@code reader}, for where no voice speaks it
     * @param reader language of the person who is shown it
     */
    public record LanguageName(Locale language, String otherwise, Locale reader) {

        /** The own name of {@code language}, shown to somebody who reads {@code reader}. */
        public static LanguageName own(Locale language, Locale reader) {
            return new LanguageName(
                    LanguageNames.ofOwn(language), LanguageNames.in(language, reader), reader);
        }
    }

    /** Marks {@code node}. */
    public void mark(Node node) {
        node.getProperties().put(this, true);
    }

    /** Whether {@code node} is marked so. */
    public boolean marks(Node node) {
        return node.hasProperties() && node.getProperties().containsKey(this);
    }

    /** Has {@code text} said in the place of what {@code node} shows. */
    public static void as(Node node, String text) {
        node.getProperties().put(AS, text);
    }

    /** What is said in the place of what {@code node} shows. */
    public static Optional<String> asOf(Node node) {
        return text(node, AS);
    }

    /** Says that {@code control} belongs to {@code what}, as where several are called the same. */
    public static void of(Node control, String what) {
        control.getProperties().put(OF, what);
    }

    /** What {@code control} belongs to. */
    public static Optional<String> ofWhat(Node control) {
        return text(control, OF);
    }

    private static Optional<String> text(Node node, String key) {
        return node.hasProperties() && node.getProperties().get(key) instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Says that {@code node} shows {@code name}. */
    public static void name(Node node, LanguageName name) {
        node.getProperties().put(LanguageName.class, name);
    }

    /** The name of a language that {@code node} shows. */
    public static Optional<LanguageName> nameOn(Node node) {
        return node.hasProperties()
                        && node.getProperties().get(LanguageName.class) instanceof LanguageName name
                ? Optional.of(name)
                : Optional.empty();
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
