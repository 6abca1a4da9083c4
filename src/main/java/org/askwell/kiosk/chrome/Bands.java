package org.askwell.kiosk.chrome;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.askwell.kiosk.visit.Frame.Edges;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.RouteEntry;
import org.askwell.session.Zone;
import org.askwell.site.Centre;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.HoldArea;
import org.askwell.ui.control.NarrowColumn;
import org.askwell.ui.text.WholeWords;
import org.askwell.ui.theme.ScreenMetrics;

import java.util.Optional;

/** Builds the bands around a screen: whose kiosk it is, and the ways from there. */
public final class Bands {
    private final VisitUi ui;
    private final Centre centre;

    public Bands(VisitUi ui, Centre centre) {
        this.ui = ui;
        this.centre = centre;
    }

    /**
     * What stands around a screen of {@code visit}.
     *
     * @param entry the place whose screen it is
     * @param foot what takes the place of the band below, such as a keyboard
     */
    public Edges around(Visit visit, RouteEntry entry, Optional<Node> foot) {
        Optional<Node> top =
                entry.zone() == Zone.ATTRACT
                        ? Optional.empty()
                        : Optional.of(top(visit, entry.zone(), foot.isPresent()));
        if (foot.isPresent() || !hasWays(entry.zone())) {
            return new Edges(top, foot, Optional.empty());
        }
        return beside(visit)
                ? new Edges(top, Optional.empty(), Optional.of(side(visit, entry)))
                : new Edges(top, Optional.of(bottom(visit, entry)), Optional.empty());
    }

    /** The calm ground above everything on a lowered screen, {@code height} px high. */
    public Region above(Visit visit, double height) {
        return new CalmGround(centreName(visit), height);
    }

    /** From the requests no way may lead to a screen on which the next person finds them open. */
    private static boolean hasWays(Zone zone) {
        return zone != Zone.ATTRACT && !zone.forStaff();
    }

    private boolean beside(Visit visit) {
        return ui.screenClass(visit).bandBeside();
    }

    private Node top(Visit visit, Zone zone, boolean keyboard) {
        ScreenMetrics metrics = ui.touch(visit).metrics();
        String centreName = centreName(visit);
        Label name =
                zone.forStaff()
                        ? new WholeWords(centreName)
                        : new HoldArea(ui.touch(visit), centreName, visit::enterStaff);
        name.setMinHeight(metrics.target());
        name.getStyleClass().add("centre-name");
        // On a lowered screen the name stands above.
        Optional<Label> shown = Optional.of(name).filter(_ -> metrics.equals(ui.whole().metrics()));
        return new TopBand(
                metrics, beside(visit), shown, new BandButtons(ui, visit).ofTop(zone, keyboard));
    }

    private Node bottom(Visit visit, RouteEntry entry) {
        ScreenMetrics metrics = ui.whole().metrics();
        EqualCells band = new EqualCells(metrics.gap(), new BandButtons(ui, visit).ways(entry));
        band.getStyleClass().add("bottom-band");
        band.setPadding(
                new Insets(metrics.gap(), metrics.margin(), metrics.gap(), metrics.margin()));
        return band;
    }

    private Node side(Visit visit, RouteEntry entry) {
        double gap = ui.whole().metrics().gap();
        NarrowColumn band = new NarrowColumn(gap, new BandButtons(ui, visit).ways(entry));
        band.getStyleClass().add("side-band");
        band.setPadding(new Insets(gap));
        return band;
    }

    private String centreName(Visit visit) {
        return centre.name().orElseGet(() -> ui.words(visit).text("band.ask-staff"));
    }
}
