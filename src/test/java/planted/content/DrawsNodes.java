package planted.content;

import javafx.scene.layout.Pane;

/** Breaks a rule: logic that draws. */
final class DrawsNodes {
    final Pane planted = new Pane();
}
