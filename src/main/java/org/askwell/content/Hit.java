package org.askwell.content;

/** Something in a library that was looked for and found. */
public sealed interface Hit {

    /** The pack that holds it. */
    Pack pack();

    /** The pack's own title. */
    record Title(Pack pack, String title) implements Hit {}

    /** A question. */
    record Question(Pack pack, Topic topic) implements Hit {}

    /** A question whose answer uses the word that was looked for. */
    record Use(Pack pack, Topic topic, GlossaryEntry entry) implements Hit {}

    /** A word with its meaning. */
    record Word(Pack pack, GlossaryEntry entry) implements Hit {}
}
