package org.askwell.content.view;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.askwell.content.PrinterException.Trouble;
import org.askwell.content.Sheet;
import org.askwell.ui.PageMark;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.words.Words;

import java.util.List;

/** Offers to print a sheet, and says what became of it. */
final class PrintOffer {
    private static final String HINT = "take.print.hint";

    private final Words words;
    private final Sheet sheet;
    private final Pages pages;
    private final TouchButton button;
    private final Label told;
    private String said = HINT;

    /**
     * @param print begins to print it
     * @param pages on which the offer will stand
     */
    PrintOffer(ContentContext setting, Sheet sheet, Runnable print, Pages pages) {
        words = setting.words();
        this.sheet = sheet;
        this.pages = pages;
        button = new Buttons(setting.touch(), words).secondary("take.print", Icon.PRINT, print);
        told = new WrappedLabel(words.text(HINT));
        PageMark.KEEP_WITH_NEXT.on(told);
    }

    /** What is said, and the button below it. */
    List<Node> nodes() {
        return List.of(told, button);
    }

    /** Says how it stands with what the person prints, as far as it is about this sheet. */
    void tell(PrintJobs.State state) {
        button.setDisable(state instanceof PrintJobs.Sending);
        say(
                switch (state) {
                    case PrintJobs.None() -> HINT;
                    case PrintJobs.Sending _ -> "take.print.sending";
                    case PrintJobs.Printed(Sheet of) -> of.equals(sheet) ? "take.print.done" : HINT;
                    case PrintJobs.Refused(Sheet of, Trouble trouble) ->
                            of.equals(sheet) ? key(trouble) : HINT;
                });
    }

    /** A longer sentence may find its place only on the next page. */
    private void say(String key) {
        if (!key.equals(said)) {
            said = key;
            told.setText(words.text(key));
            pages.show(told);
        }
    }

    private static String key(Trouble trouble) {
        return switch (trouble) {
            case MISSING -> "take.print.missing";
            case OFF -> "take.print.off";
            case OUT_OF_PAPER -> "take.print.paper";
            case FAILED -> "take.print.failed";
        };
    }
}
