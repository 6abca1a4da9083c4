package org.askwell.callback.view;

import javafx.scene.Node;

import org.askwell.ui.Screen;
import org.askwell.work.Subscriptions;

import java.util.Optional;

/**
 * A screen of the form with what it has opened.
 *
 * @param foot the keyboard, if there is one
 */
record FormScreen(Node node, Optional<Node> foot, Subscriptions opened) implements Screen {

    @Override
    public void onLeave() {
        opened.close();
    }
}
