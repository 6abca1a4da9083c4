package org.askwell.kiosk.chrome;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Panel;
import org.askwell.session.SpokenTyping;
import org.askwell.ui.Touch;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.words.Words;

import java.util.List;

/** The cards about hearing: that nothing can be heard, and whether others may hear. */
public final class HearingCards {
    private final Touch touch;
    private final Words words;

    public HearingCards(Touch touch, Words words) {
        this.touch = touch;
        this.words = words;
    }

    /** Says why nothing can be heard. */
    public Node notHeard(Panel.Reason reason, Runnable close) {
        String why =
                switch (reason) {
                    case NO_VOICE -> words.text("listen.not-heard.no-voice");
                    case NO_ENGINE -> words.text("listen.not-heard.no-engine");
                    case NO_SOUND -> words.text("listen.not-heard.no-sound");
                    case BROKEN -> words.text("listen.not-heard.broken");
                };
        return new PanelCard(
                touch,
                words,
                words.text("listen.not-heard.title"),
                List.of(text(why), text(words.text("listen.not-heard.staff"))),
                close);
    }

    /** Asks whether what the person types may be heard, and then reads the screen. */
    public Node typing(Visit visit) {
        TouchButton aloud =
                new TouchButton(
                                touch,
                                TouchButton.Rank.SECONDARY,
                                words.text("listen.typing.aloud"),
                                () -> choose(visit, SpokenTyping.ALOUD))
                        .with(Icon.LISTEN);
        TouchButton silent =
                new TouchButton(
                        touch,
                        TouchButton.Rank.SECONDARY,
                        words.text("listen.typing.silent"),
                        () -> choose(visit, SpokenTyping.SILENT));
        return new PanelCard(
                touch,
                words,
                words.text("listen.typing.title"),
                List.of(
                        text(words.text("listen.typing.text")),
                        new EqualCells(touch.metrics().gap(), List.of(aloud, silent))),
                () -> choose(visit, SpokenTyping.SILENT));
    }

    private static void choose(Visit visit, SpokenTyping chosen) {
        visit.hearTyping(chosen);
        visit.navigator().closePanel();
        // In speaking mode the screen is read as soon as the card is gone, and the keys stay free.
        if (!visit.speaking().get()) {
            visit.listen();
        }
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
