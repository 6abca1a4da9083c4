package org.askwell.kiosk;

import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Route;
import org.askwell.ui.Screen;

/** Builds the screens for staff. */
public interface StaffScreens {

    /** Where holding the centre's name leads: to the gate or, on a new kiosk, to set-up. */
    Route entrance();

    /** Makes the keys of a new kiosk. */
    Screen setUp(Visit visit);

    /** Lets staff who lost the passphrase choose a new one. */
    Screen recovery(Visit visit);

    /** Asks for the passphrase. */
    Screen gate(Visit visit);

    /** Shows the requests, once the passphrase was right. */
    Screen workbench(Visit visit);
}
