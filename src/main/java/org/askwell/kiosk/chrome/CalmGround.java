package org.askwell.kiosk.chrome;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What stands above a lowered screen: the centre's name over quiet hills, and nothing to tap. */
final class CalmGround extends StackPane {

    CalmGround(String centre, double height) {
        Label name = new Label(centre);
        name.setWrapText(true);
        getStyleClass().add("calm-ground");
        setPrefHeight(height);
        setMaxHeight(USE_PREF_SIZE);
        setAlignment(this, Pos.TOP_CENTER);
        getChildren().setAll(hill("far"), hill("near"), name);
    }

    private static Region hill(String styleClass) {
        Region hill = new Region();
        hill.getStyleClass().addAll("hill", styleClass);
        hill.setMaxHeight(USE_PREF_SIZE);
        setAlignment(hill, Pos.BOTTOM_CENTER);
        return hill;
    }
}
