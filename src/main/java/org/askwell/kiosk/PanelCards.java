package org.askwell.kiosk;

import org.askwell.content.GlossaryEntry;
import org.askwell.kiosk.chrome.ChooseLanguage;
import org.askwell.kiosk.chrome.HearingCards;
import org.askwell.kiosk.chrome.MakeItEasier;
import org.askwell.kiosk.chrome.PanelCard;
import org.askwell.kiosk.chrome.UrgentHelp;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.site.SiteSettings;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.text.WrappedLabel;

import java.util.List;
import java.util.Optional;

/** Builds the cards that lie over the screens. */
final class PanelCards {
    private final VisitUi ui;
    private final SiteSettings site;

    PanelCards(VisitUi ui, SiteSettings site) {
        this.ui = ui;
        this.site = site;
    }

    /** The card of {@code panel}. */
    PanelCard card(Panel panel, Visit visit) {
        Runnable close = visit.navigator()::closePanel;
        Buttons make = ui.buttons(visit);
        return switch (panel) {
            case Panel.UrgentHelp() -> new UrgentHelp(make, site).card(close);
            case Panel.MakeItEasier() ->
                    new MakeItEasier(make, visit, ui.whole().metrics().canLower()).card(close);
            case Panel.Languages() ->
                    new ChooseLanguage(make, visit.languages().offered())
                            .card(
                                    visit.preferences().get(),
                                    language -> {
                                        close.run();
                                        visit.speak(language);
                                    },
                                    close);
            case Panel.Word(PackId pack, String term) -> {
                Optional<GlossaryEntry> entry = visit.edition(pack).entry(term);
                yield new PanelCard(
                        make,
                        entry.map(GlossaryEntry::word).orElse(term),
                        List.of(
                                new WrappedLabel(entry.map(GlossaryEntry::meaning).orElse(""))),
                        close);
            }
            case Panel.NotHeard(Panel.Reason reason) ->
                    new HearingCards(make).notHeard(reason, close);
            case Panel.HearTyping() -> new HearingCards(make).typing(visit);
        };
    }
}
