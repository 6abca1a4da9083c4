package org.askwell.app;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.CallbackRequests;
import org.askwell.callback.NotLoggedException;
import org.askwell.callback.PromiseClock;
import org.askwell.callback.Reference;
import org.askwell.callback.Sending;
import org.askwell.callback.view.LogCheck;
import org.askwell.content.ContentLibrary;
import org.askwell.kiosk.Kiosk;
import org.askwell.kiosk.StaffScreens;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Route;
import org.askwell.site.SiteSettings;
import org.askwell.tour.InPlaceRunner;
import org.askwell.tour.SilentSpeech;
import org.askwell.ui.Screen;
import org.askwell.ui.Touch;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** A kiosk that shows a pack to its editor: without staff, requests or speech. */
record PreviewKiosk(SiteSettings site, InstantSource clock) {

    /** The kiosk on {@code library}; time does not pass for it, so that it stays where it is. */
    Kiosk on(ContentLibrary library, Touch touch) {
        KioskLanes lanes = KioskLanes.allIn(new InPlaceRunner());
        CallbackRequests none = new NoRequests();
        return new KioskAssembly(site, () -> library)
                .kiosk(
                        touch,
                        new KioskPorts(
                                new KioskPorts.Requests(
                                        none,
                                        new LogCheck(none, lanes.log()),
                                        () -> false,
                                        PromiseClock.believed(clock)),
                                Optional.of((_, _) -> {}),
                                new SilentSpeech(),
                                new NoStaff(),
                                lanes));
    }

    /** Takes no request; none is offered. */
    private static final class NoRequests implements CallbackRequests {
        @Override
        public Reference add(Sending sending, Function<Reference, CallbackRequest> request)
                throws NotLoggedException {
            throw new NotLoggedException("a preview takes no requests");
        }

        @Override
        public void check() {}
    }

    /** No staff: the way in leads to the first screen. */
    private static final class NoStaff implements StaffScreens {
        @Override
        public Route entrance() {
            return new Route.Attract();
        }

        @Override
        public Screen setUp(Visit visit) {
            throw none();
        }

        @Override
        public Screen recovery(Visit visit) {
            throw none();
        }

        @Override
        public Screen gate(Visit visit) {
            throw none();
        }

        @Override
        public Screen workbench(Visit visit) {
            throw none();
        }

        private static IllegalStateException none() {
            return new IllegalStateException("a preview has no staff side");
        }
    }
}
