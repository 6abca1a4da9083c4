package org.askwell.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How the log fares, which tells nothing of any request in it and needs no key. */
public interface LogState {

    /**
     * Finds out whether the log could be written now, and changes nothing.
     *
     * @throws RequestLogException where it could not
     */
    void check() throws RequestLogException;

    /**
     * What was erased without a call and nobody has taken note of yet; empty where there is none.
     *
     * @throws RequestLogException where the log cannot be read
     */
    Optional<Uncalled> uncalled() throws RequestLogException;

    /**
     * Staff have taken note of {@code seen} at {@code when}; what was erased later stays counted.
     *
     * @param by who has
     * @throws RequestLogException where the log cannot be written
     */
    void takeNote(Uncalled seen, Instant when, Actor by) throws RequestLogException;

    /**
     * Whether a log that the kiosk had is gone or empty, with all its requests, and nobody has
     * taken note of it; another one was begun in its place.
     *
     * @throws RequestLogException where the log cannot be read
     */
    boolean lost() throws RequestLogException;

    /**
     * Staff have taken note that a log is gone; the one that is there now is the kiosk's.
     *
     * @param by who has
     * @throws RequestLogException where that cannot be kept
     */
    void takeNoteOfLoss(Actor by) throws RequestLogException;

    /**
     * The logs that were damaged and set aside, and that nobody has taken note of.
     *
     * @throws RequestLogException where the log cannot be read
     */
    List<Damage> damage() throws RequestLogException;

    /**
     * Staff have taken note of {@code seen}.
     *
     * @param by who has
     * @throws RequestLogException where that cannot be kept
     */
    void takeNote(Damage seen, Actor by) throws RequestLogException;
}
