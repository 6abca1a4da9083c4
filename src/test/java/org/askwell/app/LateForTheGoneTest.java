package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;

import org.askwell.kiosk.Kiosk;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.staff.FakeLog;
import org.askwell.staff.StaffSession;
import org.askwell.tour.Backstage;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.Touch;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Set;

/** What comes late for somebody who has gone does nothing to the next person. */
class LateForTheGoneTest {
    private final Kiosk kiosk = FxThread.call(LateForTheGoneTest::kiosk);
    private final Visit gone = kiosk.visit();

    private static Kiosk kiosk() {
        Fonts.provide();
        TourClock clock = new TourClock();
        Touch touch = TestTouch.of(ScreenMetrics.of(1000, 1000, 14), clock);
        return StagedKiosk.of(
                new Backstage(), SiteSettingsReader.defaults(), touch, Path.of("unused"));
    }

    @Test
    void leadsNobodyElseToAnotherScreen() {
        FxThread.run(() -> {
            gone.navigator().open(new Route.Library());
            kiosk.finish();
            kiosk.visit().navigator().open(new Route.Library());
            gone.navigator().replaceAll(new Route.StaffGate());
        });

        assertThat(shown(".gate")).isEmpty();
    }

    @Test
    void laysNothingOverTheScreenOfSomebodyElse() {
        FxThread.run(() -> {
            gone.navigator().open(new Route.Library());
            kiosk.finish();
            kiosk.visit().navigator().open(new Route.Library());
        });
        Set<Node> before = shown(".card");

        FxThread.run(() -> gone.navigator().show(new Panel.UrgentHelp()));

        assertThat(shown(".card")).isEqualTo(before);
    }

    @Test
    void closesAKeyThatIsOpenedTooLate() {
        StaffSession late = new StaffSession(new byte[32], new FakeLog());
        FxThread.run(() -> {
            gone.navigator().open(new Route.StaffGate());
            kiosk.finish();
            gone.unlock(late);
        });

        assertThat(late.closed()).isTrue();
        assertThat(kiosk.visit().staff()).isEmpty();
        assertThat(shown(".workbench")).isEmpty();
    }

    private Set<Node> shown(String selector) {
        return FxThread.call(() -> kiosk.root().lookupAll(selector));
    }
}
