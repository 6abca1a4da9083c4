package org.askwell.device;

/** Drawing without a display. */
public final class Headless {
    private Headless() {}

    /** Lets JavaFX draw into memory alone; to be called before its toolkit starts. */
    public static void choose() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }
}
