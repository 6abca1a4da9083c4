package org.askwell.device;

/** The machine's own libraries, as far as drawing needs them. */
public interface NativeLibraries {

    /** Whether the library {@code file}, such as {@code libX11.so.6}, can be loaded. */
    boolean loads(String file);

    /** Whether the X server that {@code DISPLAY} names lets this user in. */
    boolean displayAnswers();
}
