package planted.session;

import javafx.scene.layout.Pane;

/** Breaks a rule: a navigator that draws. */
final class Navigator {
    final Pane planted = new Pane();
}
