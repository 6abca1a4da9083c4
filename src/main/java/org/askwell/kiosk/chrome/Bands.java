package org.askwell.kiosk.chrome;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.askwell.kiosk.visit.Visit;
import org.askwell.session.CallbackStep;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.session.Zone;
import org.askwell.site.Centre;
import org.askwell.ui.Touch;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.HoldArea;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.NarrowColumn;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.control.WayBack;
import org.askwell.ui.text.WholeWords;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Builds what surrounds the screens: the band above, the band below and the question. */
public final class Bands {
    private final Touch whole;
    private final Function<Locale, Words> words;
    private final Centre centre;
    private final Supplier<Route> staff;

    /**
     * @param words the interface's own words in a language
     * @param staff where holding the centre's name leads
     */
    public Bands(Touch touch, Function<Locale, Words> words, Centre centre, Supplier<Route> staff) {
        this.whole = touch;
        this.words = words;
        this.centre = centre;
        this.staff = staff;
    }

    /**
     * The band above a screen: whose kiosk it is, urgent help and the way to finish.
     *
     * @param keyboard whether a keyboard takes the place of the band below, and of its Listen
     */
    public Optional<Node> top(Route route, Visit visit, boolean keyboard) {
        if (Zone.of(route) == Zone.ATTRACT) {
            return Optional.empty();
        }
        Words said = words(visit);
        Touch touch = visit.touch(whole);
        String centreName = centreName(said);
        Label name =
                !Zone.of(route).forStaff()
                        ? new HoldArea(touch, centreName, () -> enterStaff(visit))
                        : new WholeWords(centreName);
        name.setMinHeight(touch.metrics().target());
        name.getStyleClass().add("centre-name");
        TouchButton urgent =
                new TouchButton(
                                touch,
                                TouchButton.Rank.URGENT,
                                said.text("band.urgent"),
                                () -> visit.navigator().show(new Panel.UrgentHelp()))
                        .with(Icon.URGENT);
        TouchButton finished =
                new TouchButton(
                                touch,
                                TouchButton.Rank.SECONDARY,
                                said.text("band.finished"),
                                visit::finish)
                        .with(Icon.FINISHED);
        List<TouchButton> buttons = new ArrayList<>();
        if (keyboard && !Zone.of(route).forStaff()) {
            buttons.add(sign(said.text("band.listen"), Icon.LISTEN, visit::listen));
            if (visit.languages().choice()) {
                Runnable choose = () -> visit.navigator().show(new Panel.Languages());
                buttons.add(sign(said.text("band.language"), Icon.LANGUAGE, choose));
            }
        }
        buttons.addAll(List.of(urgent, finished));
        // On a lowered screen the name stands above.
        Optional<Label> shown =
                Optional.of(name).filter(_ -> touch.metrics().equals(whole.metrics()));
        return Optional.of(new TopBand(touch.metrics(), beside(visit), shown, buttons));
    }

    /** The band below a screen, whose place {@code foot} takes where there is one. */
    public Optional<Node> bottom(Route route, Visit visit, Optional<Node> foot) {
        if (foot.isPresent() || !hasWays(route) || beside(visit)) {
            return foot;
        }
        EqualCells band = new EqualCells(whole.metrics().gap(), ways(route, visit));
        band.getStyleClass().add("bottom-band");
        band.setPadding(padding());
        return Optional.of(band);
    }

    /** The same beside a screen that is low and broad, unless {@code foot} is in its place. */
    public Optional<Node> side(Route route, Visit visit, Optional<Node> foot) {
        if (foot.isPresent() || !hasWays(route) || !beside(visit)) {
            return Optional.empty();
        }
        NarrowColumn band = NarrowColumn.ofWords(whole.metrics().gap(), ways(route, visit));
        band.getStyleClass().add("side-band");
        band.setPadding(new Insets(whole.metrics().gap()));
        return Optional.of(band);
    }

    /** From the requests no way may lead to a screen on which the next person finds them open. */
    private static boolean hasWays(Route route) {
        return Zone.of(route) != Zone.ATTRACT && !Zone.of(route).forStaff();
    }

    /** The steps of the form have theirs beside Continue, and one way back is clearer than two. */
    private static boolean hasOwnWayBack(Route route) {
        return route instanceof Route.Callback(CallbackStep step)
                && step != CallbackStep.WHAT_IT_IS_NOT_FOR;
    }

    private boolean beside(Visit visit) {
        return visit.touch(whole).metrics().with(visit.preferences().get().textSize()).bandBeside();
    }

    private List<TouchButton> ways(Route route, Visit visit) {
        Words said = words(visit);
        List<TouchButton> buttons = new ArrayList<>();
        if (visit.navigator().canGoBack() && !hasOwnWayBack(route)) {
            TouchButton back =
                    button(visit, said.text("band.back"), Icon.BACK, visit.navigator()::back);
            WayBack.mark(back);
            buttons.add(back);
        }
        visit.routes()
                .above(route)
                .ifPresent(overview -> {
                    boolean titles = overview instanceof Route.Library;
                    String label = said.text(titles ? "band.all-titles" : "band.all-questions");
                    Runnable open = () -> visit.navigator().open(overview);
                    buttons.add(button(visit, label, Icon.ALL_QUESTIONS, open));
                });
        buttons.add(
                button(
                        visit,
                        said.text("band.easier"),
                        Icon.EASIER,
                        () -> visit.navigator().show(new Panel.MakeItEasier())));
        buttons.add(button(visit, said.text("band.listen"), Icon.LISTEN, visit::listen));
        if (visit.languages().choice()) {
            buttons.add(
                    button(
                            visit,
                            said.text("band.language"),
                            Icon.LANGUAGE,
                            () -> visit.navigator().show(new Panel.Languages())));
        }
        return buttons;
    }

    /** The calm ground above everything on a lowered screen, {@code height} px high. */
    public Region above(Visit visit, double height) {
        return new CalmGround(centreName(words(visit)), height);
    }

    /** Goes where holding the centre's name leads, or the key that stands for it. */
    public void enterStaff(Visit visit) {
        visit.navigator().open(staff.get());
    }

    /** The question "Still there?". */
    public StillThere stillThere(Visit visit, Runnable stay) {
        return new StillThere(visit.touch(whole), words(visit), beside(visit), stay, visit::finish);
    }

    private TouchButton sign(String name, Icon icon, Runnable action) {
        TouchButton sign =
                new TouchButton(whole, TouchButton.Rank.SECONDARY, "", action).with(icon);
        sign.setAccessibleText(name);
        return sign;
    }

    private TouchButton button(Visit visit, String label, Icon icon, Runnable action) {
        Touch touch = visit.touch(whole);
        TouchButton button = new TouchButton(touch, TouchButton.Rank.QUIET, label, action);
        boolean compact = touch.metrics().with(visit.preferences().get().textSize()).compact();
        return compact ? button.with(icon) : button.below(icon);
    }

    private Insets padding() {
        return new Insets(
                whole.metrics().gap(),
                whole.metrics().margin(),
                whole.metrics().gap(),
                whole.metrics().margin());
    }

    private String centreName(Words said) {
        return centre.name().orElseGet(() -> said.text("band.ask-staff"));
    }

    private Words words(Visit visit) {
        return words.apply(visit.preferences().get().language());
    }
}
