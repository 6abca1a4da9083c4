package org.askwell.kiosk.keys;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of several controls comes next, by their reading order and by where they lie.
 *
 * @param areas where the controls lie, in reading order
 */
record FocusAreas(List<Area> areas) {
    /** Rows may overlap by so many px where sizes were rounded. */
    private static final double ROUNDED = 1;

    FocusAreas {
        areas = List.copyOf(areas);
    }

    /** Where a control lies, in px from the upper left corner of the screen. */
    record Area(double left, double top, double right, double bottom) {

        /** Moved up and down over itself, so that what lies below can be looked for above. */
        private Area upsideDown() {
            return new Area(left, -bottom, right, -top);
        }

        private double middle() {
            return (left + right) / 2;
        }

        /** How far {@code x} is from the area, and from its middle where it is not beside it. */
        private double away(double x) {
            double beside = Math.max(0, Math.max(left - x, x - right));
            return beside + Math.abs(middle() - x) / 1000;
        }
    }

    /** The control after {@code from}, the first one after the last. */
    int next(int from) {
        return (from + 1) % areas.size();
    }

    /** The control before {@code from}, the last one before the first. */
    int previous(int from) {
        return (from + areas.size() - 1) % areas.size();
    }

    /** The nearest control of the row below {@code from}; the next one where nothing is below. */
    int below(int from) {
        return nearest(areas, from, next(from));
    }

    /** The nearest control of the row above {@code from}; the one before where nothing is above. */
    int above(int from) {
        return nearest(areas.stream().map(Area::upsideDown).toList(), from, previous(from));
    }

    /** The nearest control of the row above {@code from}; of the lowest row where nothing is. */
    int aboveOrLowest(int from) {
        double lowest = areas.stream().mapToDouble(Area::bottom).max().orElseThrow();
        int otherwise =
                IntStream.range(0, areas.size())
                        .filter(i -> areas.get(i).bottom() > lowest - ROUNDED)
                        .boxed()
                        .min(
                                Comparator.comparingDouble(
                                        i -> areas.get(i).away(areas.get(from).middle())))
                        .orElseThrow();
        return nearest(areas.stream().map(Area::upsideDown).toList(), from, otherwise);
    }

    /** The number of the control whose middle is nearest to {@code x} and {@code y}. */
    int nearestTo(double x, double y) {
        return IntStream.range(0, areas.size())
                .boxed()
                .min(
                        Comparator.comparingDouble(i -> {
                            Area area = areas.get(i);
                            return Math.hypot(
                                    area.middle() - x, (area.top() + area.bottom()) / 2 - y);
                        }))
                .orElseThrow();
    }

    private static int nearest(List<Area> areas, int from, int otherwise) {
        Area here = areas.get(from);
        List<Integer> below =
                IntStream.range(0, areas.size())
                        .filter(i -> areas.get(i).top() >= here.bottom() - ROUNDED)
                        .boxed()
                        .toList();
        return below.stream()
                .map(areas::get)
                .min(Comparator.comparingDouble(Area::top))
                .flatMap(first ->
                        below.stream()
                                .filter(i -> areas.get(i).top() < first.bottom() - ROUNDED)
                                .min(
                                        Comparator.comparingDouble(
                                                i -> areas.get(i).away(here.middle()))))
                .orElse(otherwise);
    }
}
