package org.askwell.speech;

/**
 * How far the reading of a screen has come.
 *
 * <p>Each time a sentence is begun, again or for the first time, it has a number of its own, so
 * that the late end of an earlier one is told apart.
 */
public sealed interface Playback {

    /** Nothing is read. */
    record Silent() implements Playback {}

    /**
     * A sentence is being said.
     *
     * @param at index of the sentence
     * @param count how many sentences there are, 1 or more
     * @param attempt counts how often a sentence was begun, so that no two have the same number
     * @param failures how many sentences just before this one could not be said
     */
    record Playing(int at, int count, long attempt, int failures) implements Playback {}

    /** The person has stopped for a moment; the sentence will be said again from its start. */
    record Paused(int at, int count, long attempt) implements Playback {}

    /** What may happen to a reading. */
    sealed interface Event {

        /**
         * The person wants {@code count} sentences to be read.
         *
         * @param first number of the first attempt, greater than any before
         */
        record Listen(int count, long first) implements Event {}

        /** The sentence begun as {@code attempt} has been said. */
        record Said(long attempt) implements Event {}

        /** The sentence could not be said. */
        record Failed(long attempt) implements Event {}

        record Pause() implements Event {}

        record Resume() implements Event {}

        /** The person wants to hear the sentence once more, perhaps in another way. */
        record Repeat() implements Event {}

        record Stop() implements Event {}
    }

    /** The reading after {@code event}. */
    static Playback next(Playback reading, Event event) {
        return switch (event) {
            case Event.Listen(int count, long first) ->
                    count == 0 ? new Silent() : new Playing(0, count, first, 0);
            case Event.Said(long attempt) -> said(reading, attempt);
            case Event.Failed(long attempt) -> failed(reading, attempt);
            case Event.Pause() ->
                    reading instanceof Playing(int at, int count, long attempt, int _)
                            ? new Paused(at, count, attempt)
                            : reading;
            case Event.Resume() ->
                    reading instanceof Paused(int at, int count, long attempt)
                            ? new Playing(at, count, attempt + 1, 0)
                            : reading;
            case Event.Repeat() -> begunAgain(reading);
            case Event.Stop() -> new Silent();
        };
    }

    private static Playback said(Playback reading, long attempt) {
        return switch (reading) {
            case Playing(int at, int count, long begun, int _) when begun == attempt ->
                    at + 1 < count ? new Playing(at + 1, count, begun + 1, 0) : new Silent();
            case Playing _, Paused _, Silent _ -> reading;
        };
    }

    /** One sentence may be lost with a crash; after the second in a row nothing more is tried. */
    private static Playback failed(Playback reading, long attempt) {
        return switch (reading) {
            case Playing(int at, int count, long begun, int failures) when begun == attempt ->
                    at + 1 < count && failures == 0
                            ? new Playing(at + 1, count, begun + 1, failures + 1)
                            : new Silent();
            case Playing _, Paused _, Silent _ -> reading;
        };
    }

    private static Playback begunAgain(Playback reading) {
        return switch (reading) {
            case Playing(int at, int count, long attempt, int _) ->
                    new Playing(at, count, attempt + 1, 0);
            case Paused(int at, int count, long attempt) -> new Playing(at, count, attempt + 1, 0);
            case Silent silent -> silent;
        };
    }
}
