package org.askwell.staff;

import org.askwell.site.Retention;
import org.askwell.site.RetentionSetting;

import java.util.Optional;

/**
 * By which limits requests are erased, as far as that is sure.
 *
 * <p>The log remembers the limits that it last worked under. Longer ones count at once; shorter
 * ones only after staff have confirmed them, because a slip of the pen or a lost file looks the
 * same.
 */
public sealed interface RetentionStanding {
    /** The settings and what the log remembers agree. */
    record Sure(Retention kept) implements RetentionStanding {}

    /**
     * The settings would keep requests for less time than the log remembers.
     *
     * @param kept what counts until staff confirm what is wanted
     */
    record Shorter(Retention kept, Retention wanted) implements RetentionStanding {}

    /** There are no settings of the centre, and the log remembers no limits for its requests. */
    record Unremembered(Retention wanted) implements RetentionStanding {}

    /** The settings have an error. */
    record Unsure(Optional<Retention> kept) implements RetentionStanding {}

    /** What requests are erased by; empty where nothing is erased. */
    default Optional<Retention> erasesBy() {
        return switch (this) {
            case Sure(Retention kept) -> Optional.of(kept);
            case Shorter(Retention kept, _) -> Optional.of(kept);
            case Unremembered _, Unsure _ -> Optional.empty();
        };
    }

    /** What is known of how long requests are kept, also while nothing is erased. */
    default Retention known() {
        return switch (this) {
            case Sure(Retention kept) -> kept;
            case Shorter(Retention kept, _) -> kept;
            case Unremembered(Retention wanted) -> wanted;
            case Unsure(Optional<Retention> kept) -> kept.orElse(Retention.DEFAULT);
        };
    }

    /** What staff can confirm; empty where there is nothing to be confirmed. */
    default Optional<Retention> toConfirm() {
        return switch (this) {
            case Shorter(_, Retention wanted) -> Optional.of(wanted);
            case Unremembered(Retention wanted) -> Optional.of(wanted);
            case Sure _, Unsure _ -> Optional.empty();
        };
    }

    /**
     * Judges what the settings say.
     *
     * @param remembered what the log last worked under; empty where it remembers nothing
     * @param requests whether there are any in the log
     */
    static RetentionStanding of(
            RetentionSetting setting, Optional<Retention> remembered, boolean requests) {
        return switch (setting) {
            case RetentionSetting.Unsure() -> new Unsure(remembered);
            case RetentionSetting.Said(Retention wanted) -> against(remembered, wanted);
            case RetentionSetting.OfProgram(Retention wanted) ->
                    remembered.isEmpty() && requests
                            ? new Unremembered(wanted)
                            : against(remembered, wanted);
        };
    }

    private static RetentionStanding against(Optional<Retention> remembered, Retention wanted) {
        Retention kept = remembered.map(wanted::orLonger).orElse(wanted);
        return kept.equals(wanted) ? new Sure(wanted) : new Shorter(kept, wanted);
    }
}
