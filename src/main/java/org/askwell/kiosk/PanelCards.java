package org.askwell.kiosk;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.askwell.content.GlossaryEntry;
import org.askwell.kiosk.chrome.ChooseLanguage;
import org.askwell.kiosk.chrome.HearingCards;
import org.askwell.kiosk.chrome.MakeItEasier;
import org.askwell.kiosk.chrome.PanelCard;
import org.askwell.kiosk.chrome.UrgentHelp;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.site.SiteSettings;

import java.util.List;
import java.util.Optional;

/** Builds the cards that lie over the screens. */
final class PanelCards {
    private final ScreenContext context;
    private final SiteSettings site;

    PanelCards(ScreenContext context, SiteSettings site) {
        this.context = context;
        this.site = site;
    }

    /** The card of {@code panel}. */
    Node card(Panel panel, Visit visit) {
        Runnable close = visit.navigator()::closePanel;
        return switch (panel) {
            case Panel.UrgentHelp() ->
                    new UrgentHelp(context.touch(visit), context.words(visit), site).card(close);
            case Panel.MakeItEasier() ->
                    new MakeItEasier(
                                    context.touch(visit),
                                    context.words(visit),
                                    visit,
                                    context.whole().metrics().canLower())
                            .card(close);
            case Panel.Languages() ->
                    new ChooseLanguage(
                                    context.touch(visit),
                                    context.words(visit),
                                    visit.languages().offered())
                            .card(
                                    visit.preferences().get(),
                                    language -> {
                                        close.run();
                                        visit.speak(language);
                                    },
                                    close);
            case Panel.Word(PackId pack, String term) -> word(pack, term, visit, close);
            case Panel.NotHeard(Panel.Reason reason) ->
                    new HearingCards(context.touch(visit), context.words(visit))
                            .notHeard(reason, close);
            case Panel.HearTyping() ->
                    new HearingCards(context.touch(visit), context.words(visit)).typing(visit);
        };
    }

    private Node word(PackId pack, String term, Visit visit, Runnable close) {
        Optional<GlossaryEntry> entry = visit.edition(pack).entry(term);
        Label meaning = new Label(entry.map(GlossaryEntry::meaning).orElse(""));
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        return new PanelCard(
                context.touch(visit),
                context.words(visit),
                entry.map(GlossaryEntry::word).orElse(term),
                List.of(meaning),
                close);
    }
}
