package org.askwell.kiosk.chrome;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** The root of the scene, which tells when all that it shows has got its place. */
public final class SceneRoot extends StackPane {
    private final Runnable laidOut;

    /**
     * @param laidOut runs whenever something has been laid out anew, before it is drawn
     */
    public SceneRoot(Runnable laidOut) {
        this.laidOut = laidOut;
        getStyleClass().add("kiosk");
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        getManagedChildren().stream()
                .filter(Parent.class::isInstance)
                .map(Parent.class::cast)
                .forEach(Parent::layout);
        laidOut.run();
    }
}
