package org.askwell.store;

import org.askwell.site.Retention;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * What a session keeps of the log as a whole, so that nothing is taken out of it, and no witness
 * with it, unnoticed.
 *
 * @param at when, by a clock that was trusted; empty where it was in doubt
 * @param erasures up to which erasing of the log it knows
 * @param limits how long requests were kept then
 */
record Manifest(Optional<Instant> at, long erasures, Retention limits) {

    /**
     * What is tagged: this, which log it is, and the tags of all its witnesses.
     *
     * @param witnesses in the order of their references
     */
    BoundFields fields(String log, Collection<Tagged<Witness>> witnesses) {
        BoundFields fields =
                new BoundFields()
                        .add("manifest")
                        .add(log)
                        .add(at.isPresent())
                        .add(at.map(Instant::toEpochMilli).orElse(0L))
                        .add(erasures)
                        .add((long) limits.afterDone())
                        .add((long) limits.warnAfter())
                        .add((long) limits.atMost())
                        .add((long) witnesses.size());
        witnesses.forEach(witness -> fields.add(witness.what().reference()).add(witness.tag()));
        return fields;
    }

    /** The limits under which more may have been erased. */
    Retention shorter(Retention other) {
        return new Retention(
                Math.min(limits.afterDone(), other.afterDone()),
                Math.min(limits.warnAfter(), other.warnAfter()),
                Math.min(limits.atMost(), other.atMost()));
    }
}
