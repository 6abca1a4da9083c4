package org.askwell.app;

import org.askwell.content.Pack;
import org.askwell.content.Topic;
import org.askwell.kiosk.Kiosk;
import org.askwell.session.CallbackStep;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.tour.TourClock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Shows every kind of screen and panel of a kiosk, one after another.
 *
 * @param look hears the name of each that shows
 */
record EveryScreen(Kiosk kiosk, TourClock clock, Consumer<String> look) {
    private static final PackId ARTICLE = new PackId("chemotherapy-immunotherapy");
    private static final Duration LONG = Duration.ofMinutes(4);

    /** Goes to all of them, from the first screen. */
    void visit() {
        look.accept("start");
        for (Route route : routes()) {
            kiosk.visit().navigator().open(route);
            look.accept(route.toString());
        }
        kiosk.visit().navigator().open(new Route.Callback(CallbackStep.NAME));
        for (Panel panel : panels()) {
            kiosk.visit().navigator().show(panel);
            look.accept(panel.toString());
            kiosk.visit().navigator().closePanel();
        }
        kiosk.visit().navigator().open(new Route.Topics(ARTICLE));
        kiosk.listen();
        look.accept("listening");
        clock.pass(LONG);
        kiosk.tick();
        look.accept("still there?");
    }

    private List<Route> routes() {
        List<Route> routes =
                new ArrayList<>(
                        List.of(
                                new Route.Library(),
                                new Route.Search(),
                                new Route.Found(),
                                new Route.Compare(ARTICLE),
                                new Route.Questions(),
                                new Route.TakeAlong(),
                                new Route.Done("K7R-MX4C", Optional.empty()),
                                new Route.NotKept(),
                                new Route.StaffGate(),
                                new Route.SetUp(),
                                new Route.Recovery()));
        for (Pack pack : kiosk.visit().library().packs()) {
            PackId id = new PackId(pack.id());
            routes.add(new Route.Topics(id));
            for (Topic topic : pack.editions().getFirst().topics()) {
                routes.add(new Route.Topic(id, topic.id()));
            }
        }
        for (CallbackStep step : CallbackStep.values()) {
            routes.add(new Route.Callback(step));
        }
        return routes;
    }

    private static List<Panel> panels() {
        return List.of(
                new Panel.UrgentHelp(),
                new Panel.Word(ARTICLE, "nausea"),
                new Panel.NotHeard(Panel.Reason.NO_VOICE),
                new Panel.HearTyping(),
                new Panel.Leave(),
                new Panel.MakeItEasier(),
                new Panel.Languages());
    }
}
