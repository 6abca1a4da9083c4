package planted.callback.view;

import javafx.scene.layout.Pane;

/** Breaks a rule: a view model that draws. */
public final class FormViewModel {
    final Pane planted = new Pane();
}
