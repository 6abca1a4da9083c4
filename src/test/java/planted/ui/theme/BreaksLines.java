package planted.ui.theme;

import javafx.scene.text.Text;

/** Breaks a rule: lets the toolkit break a text into lines. */
final class BreaksLines {
    Text planted() {
        Text text = new Text("planted");
        text.setWrappingWidth(1);
        return text;
    }
}
