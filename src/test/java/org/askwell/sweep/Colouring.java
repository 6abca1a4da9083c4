package org.askwell.sweep;

import org.askwell.ui.theme.Theme;

import java.util.Set;
import java.util.function.IntFunction;

/**
 * What colours a picture has, or would have in another theme.
 *
 * @param theme in whose colours it is seen
 * @param seen the colours (ARGB) that can stand where the picture has one; none where it is not
 *     known
 */
record Colouring(Theme theme, IntFunction<Set<Integer>> seen) {

    /** As the picture is. */
    static Colouring asDrawn(Theme theme) {
        return new Colouring(theme, Set::of);
    }

    /** Whether it is known what stands where the picture has {@code colour}. */
    boolean knows(int colour) {
        return !seen.apply(colour).isEmpty();
    }

    /**
     * The least contrast ratio that two colours of the picture can have; 1 where one is unknown.
     */
    double contrast(int one, int other) {
        return seen.apply(one).stream()
                .flatMapToDouble(first ->
                        seen.apply(other).stream()
                                .mapToDouble(second -> Pixels.contrast(first, second)))
                .min()
                .orElse(1);
    }
}
