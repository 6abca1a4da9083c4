package org.askwell.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;

/** Styles and lays out what has changed on a scene and no more, as a pulse of a screen does. */
public final class Pulse {
    private Pulse() {}

    /** Does so at once, on the drawing thread; {@code applyCss} would style every node anew. */
    public static void on(Scene scene) {
        SnapshotParameters corner = new SnapshotParameters();
        corner.setViewport(new Rectangle2D(0, 0, 1, 1));
        scene.getRoot().snapshot(corner, null);
    }
}
