package org.askwell.kiosk;

import org.askwell.kiosk.chrome.PanelCard;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.ui.Screen;

/** Builds what a person sees. */
public interface Screens {

    /** The screen of {@code route}. */
    Screen screen(Route route, Visit visit);

    /** What lies over the screen as {@code panel}. */
    PanelCard panel(Panel panel, Visit visit);

    /** Whether screens offer a callback that are built now. */
    boolean offerCallback();

    /** Where holding the centre's name leads. */
    Route staffEntrance();
}
