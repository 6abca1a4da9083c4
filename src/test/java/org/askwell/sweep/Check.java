package org.askwell.sweep;

import java.util.List;
import java.util.stream.Stream;

/** One thing that has to hold of every screen. */
interface Check {
    /** The px that rounding to whole px may take from or add to what is measured. */
    double ROUNDING = 1;

    /** Those that need nothing but the places of the nodes. */
    List<Check> OF_LAYOUT =
            List.of(
                    new WholeTexts(),
                    new WithinScreen(),
                    new ClearOfEachOther(),
                    new TargetSizes(),
                    new TextHeights(),
                    new DrawingsSeen(),
                    new Names(),
                    new Mirroring(),
                    new RoomUsed(),
                    new OneMargin(),
                    new OneIconOneThing());

    /** What is wrong on {@code layer}; nothing where all is well. */
    Stream<String> problems(Layer layer, Surface surface);
}
