package org.askwell.sweep;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * How well the edges of a control stand out, in the middle of each of its sides.
 *
 * @param depth how many px inwards an edge may begin
 */
record Edges(Pixels pixels, Box box, double depth, Colouring colouring) {
    private static final double LEAST = 3;
    private static final int SIDES = 3;

    /**
     * Whether three of the four are seen. In a theme that the picture was not drawn in, a side may
     * have mixed colours, of which nobody knows what they would be there: it counts neither way,
     * but one side has to be seen.
     */
    boolean seen() {
        List<OptionalDouble> sides = sides();
        long seen = sides.stream().filter(Edges::seen).count();
        long faint = sides.stream().filter(side -> side.isPresent() && !seen(side)).count();
        return seen > 0 && faint <= sides.size() - SIDES;
    }

    private static boolean seen(OptionalDouble side) {
        return side.isPresent() && side.getAsDouble() >= LEAST;
    }

    private List<OptionalDouble> sides() {
        double down = (box.top() + box.bottom()) / 2;
        return List.of(
                side(box.left(), down, 1, 0),
                side(box.right() - 1, down, -1, 0),
                side(box.middle(), box.top(), 0, 1),
                side(box.middle(), box.bottom() - 1, 0, -1));
    }

    /** The strongest contrast that the way inwards meets with what is outside; none in doubt. */
    private OptionalDouble side(double x, double y, int right, int below) {
        int outside = pixels.at(x - 2 * right, y - 2 * below);
        boolean known = colouring.knows(outside);
        double most = 1;
        for (int step = 0; step < depth; step++) {
            int inside = pixels.at(x + step * right, y + step * below);
            known &= colouring.knows(inside);
            most = Math.max(most, colouring.contrast(outside, inside));
        }
        return known || most >= LEAST ? OptionalDouble.of(most) : OptionalDouble.empty();
    }

    @Override
    public String toString() {
        return sides().stream()
                .map(side ->
                        side.isPresent()
                                ? String.format(Locale.ROOT, "%.1f", side.getAsDouble())
                                : "?")
                .collect(Collectors.joining(" ", "an edge of contrast ", " in "))
                .concat(colouring.theme().name());
    }
}
