package org.askwell.bench;

import java.text.DecimalFormat;

/** What is measured, and how much of it Askwell may need. */
enum Measure {
    START("start to the first picture", "ms", 1.0, 0),
    MEMORY("memory (PSS, all processes), first screen", "MB", 0.5, 0),
    MEMORY_LATER("memory after 220 screens", "MB", 0.55, 0),
    IDLE("idle on the first screen", "% of a core", 1.0, 0.5),
    BUSY("four screens a second", "% of a core", 1.5, 0),
    FEEDBACK("touch to the pressed look, median", "ms", 1.0, 17),
    TAP("tap to the full new screen, median", "ms", 1.0, 17),
    TAP_P95("tap to the full new screen, 95 %", "ms", 1.0, 25),
    FIRST_TAP("the first tap on a screen never seen", "ms", 1.0, 50),
    STORM("storm of taps and keys, most memory", "MB", 0, 260),
    STORM_GROWTH("storm of taps and keys, growth after its first fifth", "MB", 0, 20);

    final String words;
    final String unit;
    private final double ratio;
    private final double fixed;

    /**
     * @param ratio the most that is allowed, in what Chromium needs; 0 for none
     * @param fixed what is always allowed, 0 for nothing
     */
    Measure(String words, String unit, double ratio, double fixed) {
        this.words = words;
        this.unit = unit;
        this.ratio = ratio;
        this.fixed = fixed;
    }

    /** The goal in words. */
    String goal() {
        String compared = "≤ " + ratio + " ×";
        String number = "≤ " + new DecimalFormat("0.#").format(fixed) + " " + unit;
        return fixed == 0 ? compared : ratio == 0 ? number : compared + " or " + number;
    }

    /**
     * Whether the goal is met. Nobody can do better than a bare window.
     *
     * @param own what Askwell needs
     * @param browser what Chromium needs, NaN where it is not known
     * @param floor what a bare window needs, NaN where it is not known
     */
    boolean met(double own, double browser, double floor) {
        return own <= fixed || own <= ratio * browser || own <= floor;
    }
}
