package org.askwell.kiosk.chrome;

import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Panel;
import org.askwell.session.SpokenTyping;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.words.Words;

import java.util.List;

/** The cards about hearing: that nothing can be heard, and whether others may hear. */
public final class HearingCards {
    private final Buttons make;
    private final Words words;

    public HearingCards(Buttons make) {
        this.make = make;
        words = make.words();
    }

    /** Says why nothing can be heard. */
    public PanelCard notHeard(Panel.Reason reason, Runnable close) {
        String why =
                switch (reason) {
                    case NO_VOICE -> words.text("listen.not-heard.no-voice");
                    case NO_ENGINE -> words.text("listen.not-heard.no-engine");
                    case NO_SOUND -> words.text("listen.not-heard.no-sound");
                    case BROKEN -> words.text("listen.not-heard.broken");
                };
        return new PanelCard(
                make,
                words.text("listen.not-heard.title"),
                List.of(
                        new WrappedLabel(why),
                        new WrappedLabel(words.text("listen.not-heard.staff"))),
                close);
    }

    /** Asks whether what the person types may be heard, and then reads the screen. */
    public PanelCard typing(Visit visit) {
        TouchButton aloud =
                make.secondary(
                        "listen.typing.aloud",
                        Icon.LISTEN,
                        () -> choose(visit, SpokenTyping.ALOUD));
        TouchButton silent =
                make.button(
                        TouchButton.Rank.SECONDARY,
                        "listen.typing.silent",
                        () -> choose(visit, SpokenTyping.SILENT));
        return new PanelCard(
                make,
                words.text("listen.typing.title"),
                List.of(
                        new WrappedLabel(words.text("listen.typing.text")),
                        new EqualCells(make.touch().metrics().gap(), List.of(aloud, silent))),
                () -> choose(visit, SpokenTyping.SILENT));
    }

    private static void choose(Visit visit, SpokenTyping chosen) {
        visit.hearTyping(chosen);
        visit.navigator().closePanel();
        // In speaking mode the screen is read as soon as the card is gone, and the keys stay free.
        if (!visit.speaking().get()) {
            visit.host().listen();
        }
    }
}
