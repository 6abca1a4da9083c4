package org.askwell.kiosk.chrome;

import javafx.scene.Node;

import org.askwell.site.Centre;
import org.askwell.site.SiteSettings;
import org.askwell.site.UrgentAdvice;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.text.LongText;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to do when somebody feels unwell, in the centre's own words where it has set them. */
public final class UrgentHelp {
    private final Buttons make;
    private final Words words;
    private final Centre centre;
    private final List<String> emergency;

    public UrgentHelp(Buttons make, SiteSettings site) {
        this.make = make;
        words = make.words();
        centre = site.centre();
        emergency = site.emergencyNumbers();
    }

    /** The card; {@code close} takes it away. */
    public PanelCard card(Runnable close) {
        List<Node> items = new ArrayList<>();
        Optional<UrgentAdvice> advice = centre.urgent();
        items.add(
                text(
                        advice.map(set -> words.apart(set.text()))
                                .orElseGet(() ->
                                        words.text("urgent.emergency", words.eitherOf(emergency))),
                        "urgent-text"));
        advice.flatMap(UrgentAdvice::telephone)
                .ifPresent(number -> items.add(text(words.leftToRight(number), "telephone")));
        advice.flatMap(UrgentAdvice::hours)
                .ifPresent(hours -> items.add(text(words.apart(hours), "urgent-text")));
        items.add(text(words.text("urgent.side-effects"), "urgent-text"));
        PanelCard card = new PanelCard(make, words.text("urgent.title"), items, close);
        card.getStyleClass().add("urgent-card-panel");
        return card;
    }

    private LongText text(String text, String styleClass) {
        return new LongText(text, words.language(), styleClass);
    }
}
