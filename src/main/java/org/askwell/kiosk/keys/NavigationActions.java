package org.askwell.kiosk.keys;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

import org.askwell.kiosk.chrome.PanelCard;
import org.askwell.kiosk.visit.Frame;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Panel;
import org.askwell.session.Zone;
import org.askwell.ui.Timer;
import org.askwell.ui.control.WayBack;

import java.time.Duration;

/** Does what the keys Back, Home and Help stand for, each of which answers "Still there?" first. */
record NavigationActions(Visit visit, Frame frame, Timer timer) {
    /** As long as the centre's name has to be held. */
    private static final Duration STAFF_HOLD = Duration.ofSeconds(3);

    void back() {
        if (frame.asks()) {
            visit.host().stay();
        } else if (frame.panel().isPresent()) {
            close(frame.panel().get());
        } else {
            WayBack.in(frame.uppermostLayer()).ifPresentOrElse(ButtonBase::fire, visit::back);
        }
    }

    private void close(Node panel) {
        if (panel instanceof PanelCard card) {
            card.close();
        } else {
            visit.navigator().closePanel();
        }
    }

    void home() {
        if (frame.asks()) {
            visit.host().stay();
        } else if (!visit.zone().forStaff()) {
            visit.navigator().closePanel();
            visit.routes()
                    .above(visit.navigator().route().get())
                    .ifPresent(visit.navigator()::open);
        }
    }

    /**
     * Shows help at once; whoever goes on holding the key is staff.
     *
     * @param entered runs once staff have come where they want to go
     * @return calls that off
     */
    Runnable help(Runnable entered) {
        if (frame.asks()) {
            visit.host().stay();
        }
        Runnable calledOff =
                visit.zone().forStaff()
                        ? () -> {}
                        : timer.after(STAFF_HOLD, () -> enterStaff(entered));
        if (visit.zone() == Zone.ATTRACT) {
            visit.begin();
        }
        visit.navigator().show(new Panel.KeyHelp());
        return calledOff;
    }

    private void enterStaff(Runnable entered) {
        if (!frame.asks() && !visit.zone().forStaff()) {
            visit.enterStaff();
            entered.run();
        }
    }
}
