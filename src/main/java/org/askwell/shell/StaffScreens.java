package org.askwell.shell;

import org.askwell.widgets.Screen;

/** Builds the screens for staff. */
public interface StaffScreens {

    /** Asks for the passphrase. */
    Screen gate(Visit visit);

    /** Shows the requests, once the passphrase was right. */
    Screen workbench(Visit visit);
}
