package org.askwell.content.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.askwell.content.PrinterException;
import org.askwell.content.Sheet;
import org.askwell.widgets.Icon;
import org.askwell.widgets.PageMark;
import org.askwell.widgets.Pages;
import org.askwell.widgets.TouchButton;
import org.askwell.words.Words;

import java.util.List;

/** Offers to print a sheet, and says what became of it. */
final class PrintOffer {
    private final Words words;
    private final Printing printing;
    private final Sheet sheet;
    private final Pages pages;
    private final TouchButton button;
    private final Label told = new Label();

    /**
     * @param pages on which the offer will stand
     */
    PrintOffer(ContentSetting setting, Printing printing, Sheet sheet, Pages pages) {
        words = setting.words();
        this.pages = pages;
        this.printing = printing;
        this.sheet = sheet;
        button =
                new TouchButton(
                                setting.touch(),
                                TouchButton.Rank.SECONDARY,
                                words.text("take.print"),
                                this::print)
                        .with(Icon.PRINT);
        told.setText(words.text("take.print.hint"));
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        PageMark.KEEP_WITH_NEXT.on(told);
    }

    /** What is said, and the button below it. */
    List<Node> nodes() {
        return List.of(told, button);
    }

    private void print() {
        button.setDisable(true);
        say("take.print.sending");
        printing.background()
                .run(
                        () -> {
                            printing.printer().print(sheet);
                            return sheet;
                        },
                        _ -> tell("take.print.done"),
                        fault -> tell(key(fault)));
    }

    private void tell(String key) {
        say(key);
        button.setDisable(false);
    }

    /** A longer sentence may find its place only on the next page. */
    private void say(String key) {
        told.setText(words.text(key));
        pages.show(told);
    }

    private static String key(Exception fault) {
        return fault instanceof PrinterException refusal
                ? switch (refusal.trouble()) {
                    case MISSING -> "take.print.missing";
                    case OFF -> "take.print.off";
                    case OUT_OF_PAPER -> "take.print.paper";
                    case FAILED -> "take.print.failed";
                }
                : "take.print.failed";
    }
}
