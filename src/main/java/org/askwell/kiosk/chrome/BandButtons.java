package org.askwell.kiosk.chrome;

import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.CallbackStep;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.session.RouteEntry;
import org.askwell.session.Zone;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.control.TouchButton.Rank;
import org.askwell.ui.control.WayBack;

import java.util.ArrayList;
import java.util.List;

/** Makes the buttons of the bands around the screen that one person is at. */
final class BandButtons {
    private final Visit visit;
    private final Buttons make;
    private final boolean compact;

    BandButtons(VisitUi ui, Visit visit) {
        this.visit = visit;
        make = ui.buttons(visit);
        compact = ui.screenClass(visit).compact();
    }

    /**
     * Urgent help and the way to finish.
     *
     * @param zone the kind of place whose buttons they are
     * @param keyboard whether a keyboard takes the place of the band below, and of its Listen
     */
    List<TouchButton> ofTop(Zone zone, boolean keyboard) {
        List<TouchButton> buttons = new ArrayList<>();
        if (keyboard && !zone.forStaff()) {
            buttons.add(sign("band.listen", Icon.LISTEN, visit.host()::listen));
            if (visit.languages().choice()) {
                buttons.add(sign("band.language", Icon.LANGUAGE, show(new Panel.Languages())));
            }
        }
        buttons.add(
                make.button(Rank.URGENT, "band.urgent", show(new Panel.UrgentHelp()))
                        .with(Icon.URGENT));
        buttons.add(make.secondary("band.finished", Icon.FINISHED, visit::leave));
        return buttons;
    }

    /** The ways from {@code entry}, and what makes it easier. */
    List<TouchButton> ways(RouteEntry entry) {
        List<TouchButton> buttons = new ArrayList<>();
        Route route = entry.route();
        if (entry.canGoBack() && !hasOwnWayBack(route)) {
            TouchButton back = way("band.back", Icon.BACK, visit::back);
            WayBack.mark(back);
            buttons.add(back);
        }
        visit.routes()
                .above(route)
                .ifPresent(overview -> {
                    boolean titles = overview instanceof Route.Library;
                    String key = titles ? "band.all-titles" : "band.all-questions";
                    buttons.add(
                            way(key, Icon.ALL_QUESTIONS, () -> visit.navigator().open(overview)));
                });
        buttons.add(way("band.easier", Icon.EASIER, show(new Panel.MakeItEasier())));
        buttons.add(way("band.listen", Icon.LISTEN, visit.host()::listen));
        if (visit.languages().choice()) {
            buttons.add(way("band.language", Icon.LANGUAGE, show(new Panel.Languages())));
        }
        return buttons;
    }

    /** The steps of the form have theirs beside Continue, and one way back is clearer than two. */
    private static boolean hasOwnWayBack(Route route) {
        return route instanceof Route.Callback(CallbackStep step)
                && step != CallbackStep.WHAT_IT_IS_NOT_FOR;
    }

    private Runnable show(Panel panel) {
        return () -> visit.navigator().show(panel);
    }

    private TouchButton sign(String key, Icon icon, Runnable action) {
        TouchButton sign = new TouchButton(make.touch(), Rank.SECONDARY, "", action).with(icon);
        sign.setAccessibleText(make.words().text(key));
        return sign;
    }

    private TouchButton way(String key, Icon icon, Runnable action) {
        TouchButton way = make.button(Rank.QUIET, key, action);
        return compact ? way.with(icon) : way.below(icon);
    }
}
