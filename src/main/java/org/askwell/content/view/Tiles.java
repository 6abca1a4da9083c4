package org.askwell.content.view;

import javafx.scene.Node;

import org.askwell.content.TopicIcon;
import org.askwell.session.Navigator;
import org.askwell.session.Route;
import org.askwell.ui.PageMark;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;

import java.util.ArrayList;
import java.util.List;

/** Tiles of one size that lead to other screens and together fill theirs. */
final class Tiles {
    /** A tile that grows by more looks empty. */
    private static final double GROWTH_IN_TARGETS = 1.2;

    private final Touch touch;
    private final Navigator navigator;
    private final List<TouchButton> tiles = new ArrayList<>();

    Tiles(Touch touch, Navigator navigator) {
        this.touch = touch;
        this.navigator = navigator;
    }

    /** Adds a tile that leads to {@code route}. */
    Tiles add(String label, Icon icon, String styleClass, Route route) {
        return add(label, icon, styleClass, () -> navigator.open(route));
    }

    /** Adds a tile that does {@code action}. */
    Tiles add(String label, Icon icon, String styleClass, Runnable action) {
        TouchButton tile =
                new TouchButton(touch, TouchButton.Rank.SECONDARY, label, action).with(icon);
        tile.getStyleClass().addAll("tile", styleClass);
        tile.setMaxWidth(Double.MAX_VALUE);
        PageMark.TILE.on(tile, GROWTH_IN_TARGETS * touch.metrics().target());
        tiles.add(tile);
        return this;
    }

    /** The tiles, which grow where their page has room. */
    List<Node> all() {
        return List.copyOf(tiles);
    }

    static Icon icon(TopicIcon icon) {
        return switch (icon) {
            case COMPARE -> Icon.DIFFERENCE;
            case MEDICINE -> Icon.MEDICINE;
            case SHIELD -> Icon.SHIELD;
            case CARE -> Icon.CARE;
            case CLOCK -> Icon.CLOCK;
            case CHOICE -> Icon.CHOICE;
            case INFO -> Icon.INFORMATION;
            case BODY -> Icon.BODY;
            case PEOPLE -> Icon.PEOPLE;
            case TEXT -> Icon.EASIER;
            case SOUND -> Icon.SOUND;
            case HOME -> Icon.HOME;
        };
    }
}
