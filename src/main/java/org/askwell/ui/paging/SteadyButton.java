package org.askwell.ui.paging;

import javafx.scene.layout.StackPane;

import org.askwell.ui.control.TouchButton;

import java.util.List;

/**
 * A button whose words change with the page, with room for all that it may say: pages would break
 * anew, for ever, if what is below them changed its height from page to page.
 */
public final class SteadyButton extends StackPane {

    /**
     * @param looks what the button may look like; none of them shows
     */
    public SteadyButton(TouchButton button, List<TouchButton> looks) {
        looks.forEach(look -> look.setVisible(false));
        getChildren().setAll(button);
        getChildren().addAll(looks);
    }
}
