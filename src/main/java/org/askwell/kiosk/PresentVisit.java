package org.askwell.kiosk;

import javafx.util.Subscription;

import org.askwell.kiosk.hearing.Listening;
import org.askwell.kiosk.keys.KeyNavigation;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Preferences;
import org.askwell.session.Session.Event;

import java.util.function.Consumer;

/** Lets what a person sees, hears and reaches by keys follow where they go. */
record PresentVisit(Visit visit, VisitView view, Listening listening, KeyNavigation keys) {

    /**
     * Shows the first screen and then what the person wants.
     *
     * @param session hears where they are
     * @return ends it: what comes late for somebody who has gone leads nobody else anywhere
     */
    Subscription begin(Consumer<Event> session) {
        view.showScreen();
        entered(session);
        return Subscription.combine(
                visit.preferences().subscribe((before, now) -> prefer(before, now, session)),
                visit.navigator().route().subscribe((_, _) -> go(session)),
                visit.navigator().panel().subscribe((_, _) -> showPanel()));
    }

    /** The person has left. */
    void end() {
        listening.end();
        keys.end();
        view.end();
        visit.end();
    }

    private void prefer(Preferences before, Preferences now, Consumer<Event> session) {
        if (view.prefer(before, now)) {
            entered(session);
        }
    }

    private void go(Consumer<Event> session) {
        visit.form().enter();
        view.showScreen();
        entered(session);
        keys.arrived();
    }

    private void showPanel() {
        view.showPanel();
        listening.shown();
    }

    private void entered(Consumer<Event> session) {
        session.accept(new Event.Entered(visit.zone()));
        listening.shown();
    }
}
