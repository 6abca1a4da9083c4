package org.askwell.kiosk;

import javafx.scene.Node;

import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.ui.Screen;

/** Builds what a person sees, afresh for each place they go to. */
public interface Screens {

    /** The screen of {@code route}. */
    Screen screen(Route route, Visit visit);

    /** What lies over the screen as {@code panel}. */
    Node panel(Panel panel, Visit visit);
}
