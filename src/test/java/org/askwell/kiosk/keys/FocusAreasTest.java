package org.askwell.kiosk.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.kiosk.keys.FocusAreas.Area;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class FocusAreasTest {
    private static final int BACK = 0;
    private static final int ON = 1;
    private static final int FIRST_KEY = 2;
    private static final int SHIFT = 8;
    private static final int SPACE = 11;

    /** Two buttons at the edges, two rows of three keys, and a row of a wide and two small keys. */
    private final FocusAreas keyboard =
            new FocusAreas(
                    List.of(
                            at(0, 0, 100),
                            at(500, 0, 100),
                            at(100, 100, 90),
                            at(200, 100, 90),
                            at(300, 100, 90),
                            at(150, 200, 90),
                            at(250, 200, 90),
                            at(350, 200, 90),
                            at(100, 300, 190),
                            at(300, 300, 90),
                            at(400, 300, 90),
                            at(100, 400, 390)));

    private static Area at(double left, double top, double width) {
        return new Area(left, top, left + width, top + 80);
    }

    @Test
    void goesThroughAllOnceAndRoundTheEnds() {
        List<Integer> reached = new ArrayList<>();
        int at = BACK;
        do {
            reached.add(at);
            at = keyboard.next(at);
        } while (at != BACK && reached.size() < 100);

        assertThat(reached).containsExactlyElementsOf(IntStream.range(0, 12).boxed().toList());
        assertThat(reached).allMatch(i -> keyboard.previous(keyboard.next(i)) == i);
        assertThat(keyboard.previous(BACK)).isEqualTo(SPACE);
    }

    @Test
    void goesDownToTheNearestOfTheNextRow() {
        assertThat(keyboard.below(BACK)).isEqualTo(FIRST_KEY);
        assertThat(keyboard.below(ON)).isEqualTo(FIRST_KEY + 2);
        assertThat(keyboard.below(FIRST_KEY)).isEqualTo(5);
        assertThat(keyboard.below(5)).isEqualTo(SHIFT);
        assertThat(keyboard.below(SHIFT)).isEqualTo(SPACE);
    }

    @Test
    void goesUpToTheNearestOfTheRowBefore() {
        assertThat(keyboard.above(SPACE)).isEqualTo(9);
        assertThat(keyboard.above(SHIFT)).isEqualTo(5);
        assertThat(keyboard.above(FIRST_KEY)).isEqualTo(BACK);
        assertThat(keyboard.above(FIRST_KEY + 2)).isEqualTo(ON);
    }

    @Test
    void goesOnInTheOrderWhereNothingLiesThatWay() {
        assertThat(keyboard.below(SPACE)).isEqualTo(BACK);
        assertThat(keyboard.above(BACK)).isEqualTo(SPACE);
        assertThat(keyboard.above(ON)).isEqualTo(BACK);
    }

    @Test
    void goesRoundUpwardsToTheLowestRow() {
        FocusAreas pad =
                new FocusAreas(
                        List.of(
                                new Area(0, 0, 10, 10),
                                new Area(20, 0, 30, 10),
                                new Area(0, 20, 10, 30),
                                new Area(20, 20, 30, 30),
                                new Area(20, 40, 30, 50)));

        assertThat(pad.aboveOrLowest(1)).isEqualTo(4);
        assertThat(pad.aboveOrLowest(0)).isEqualTo(4);
        assertThat(pad.aboveOrLowest(4)).isEqualTo(3);
        assertThat(pad.aboveOrLowest(3)).isEqualTo(1);
    }

    @Test
    void takesRowsThatRoundingLetsTouchForTwo() {
        FocusAreas rows =
                new FocusAreas(
                        List.of(
                                new Area(0, 0, 10, 20.5),
                                new Area(50, 0, 60, 20.5),
                                new Area(0, 20, 10, 40)));

        assertThat(rows.below(0)).isEqualTo(2);
        assertThat(rows.above(2)).isEqualTo(0);
    }

    @Test
    void findsTheOneThatLiesNearest() {
        assertThat(keyboard.nearestTo(340, 150)).isEqualTo(FIRST_KEY + 2);
        assertThat(keyboard.nearestTo(0, 0)).isEqualTo(BACK);
    }

    @Test
    void staysOnTheOnlyOne() {
        FocusAreas one = new FocusAreas(List.of(at(0, 0, 10)));

        assertThat(List.of(one.next(0), one.previous(0), one.below(0), one.above(0)))
                .containsOnly(0);
    }
}
