package org.askwell.site;

/** What the settings say about how long requests are kept, and how sure that is. */
public sealed interface RetentionSetting {
    /** The settings of the centre say so, or leave it to the program. */
    record Said(Retention retention) implements RetentionSetting {}

    /** There are no settings of the centre, so the program's own would hold. */
    record OfProgram(Retention retention) implements RetentionSetting {}

    /** The settings have an error, so that nobody knows what the centre means. */
    record Unsure() implements RetentionSetting {}
}
