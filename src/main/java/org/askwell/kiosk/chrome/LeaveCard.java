package org.askwell.kiosk.chrome;

import org.askwell.kiosk.visit.Visit;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.text.WrappedLabel;

import java.util.List;

/** The card that asks whether to leave, and says what would be lost, if anything. */
public final class LeaveCard {
    private final Buttons make;

    public LeaveCard(Buttons make) {
        this.make = make;
    }

    /** Closing it stays. */
    public PanelCard card(Visit visit) {
        boolean begun = visit.form().isBegun();
        TouchButton leave =
                make.button(TouchButton.Rank.SECONDARY, "leave.leave", visit.host()::finish)
                        .with(Icon.FINISHED);
        return new PanelCard(
                        make,
                        make.words().text(begun ? "leave.title" : "leave.title-nothing"),
                        begun
                                ? List.of(new WrappedLabel(make.words().text("leave.text")))
                                : List.of(),
                        make.primary("leave.stay", Icon.HERE, visit.navigator()::closePanel))
                .beside(leave);
    }
}
