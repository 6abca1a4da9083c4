package org.askwell.kiosk;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.askwell.content.GlossaryEntry;
import org.askwell.kiosk.chrome.HearingCards;
import org.askwell.kiosk.chrome.KeyNames;
import org.askwell.kiosk.chrome.LeaveCard;
import org.askwell.kiosk.chrome.MakeItEasier;
import org.askwell.kiosk.chrome.PanelCard;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.Panel;
import org.askwell.site.SiteSettings;
import org.askwell.site.UrgentAdvice;
import org.askwell.ui.PageMark;
import org.askwell.ui.Spoken;
import org.askwell.ui.Spoken.LanguageName;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.ChoiceGroup;
import org.askwell.ui.control.ChoiceTile;
import org.askwell.ui.text.LongText;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.ui.theme.Appearance;
import org.askwell.words.LanguageNames;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
            case Panel.UrgentHelp() -> urgentHelp(make, List.of(), close);
            case Panel.KeyHelp() -> urgentHelp(make, keys(make.words()), close);
            case Panel.MakeItEasier() ->
                    new MakeItEasier(make, visit, ui.whole().metrics().canLower()).card(close);
            case Panel.Languages() -> languages(make, visit);
            case Panel.Word word -> meaning(make, word, visit);
            case Panel.NotHeard(Panel.Reason reason) ->
                    new HearingCards(make).notHeard(reason, close);
            case Panel.Leave() -> new LeaveCard(make).card(visit);
            case Panel.HearTyping() -> new HearingCards(make).typing(visit);
        };
    }

    /** What to do when somebody feels unwell, in the centre's own words where it has set them. */
    private PanelCard urgentHelp(Buttons make, List<Node> more, Runnable close) {
        Words words = make.words();
        Optional<UrgentAdvice> advice = site.centre().urgent();
        String first =
                advice.map(own -> words.apart(own.text()))
                        .orElseGet(() ->
                                words.text(
                                        "urgent.emergency",
                                        words.eitherOf(site.emergencyNumbers())));
        List<Node> items = new ArrayList<>(List.of(text(words, first, "urgent-text")));
        advice.flatMap(UrgentAdvice::telephone)
                .map(number -> text(words, words.leftToRight(number), "telephone"))
                .ifPresent(items::add);
        advice.flatMap(UrgentAdvice::hours)
                .map(hours -> text(words, words.apart(hours), "urgent-text"))
                .ifPresent(items::add);
        items.add(text(words, words.text("urgent.side-effects"), "urgent-text"));
        items.addAll(more);
        PanelCard card = new PanelCard(make, words.text("urgent.title"), items, close);
        card.getStyleClass().add("urgent-card-panel");
        return card;
    }

    private List<Node> keys(Words words) {
        List<Node> lines = new ArrayList<>();
        Label heading = new WrappedLabel(words.text("keys.title"), "subtitle");
        PageMark.KEEP_WITH_NEXT.on(heading);
        lines.add(heading);
        new KeyNames(site.keys(), words)
                .lines().stream()
                        .map(line -> {
                            Label shown = new WrappedLabel(line.shown());
                            Spoken.as(shown, line.said());
                            return shown;
                        })
                        .forEach(lines::add);
        return lines;
    }

    private static LongText text(Words words, String text, String styleClass) {
        return new LongText(text, words.language(), styleClass);
    }

    /** Lets a person choose the language, each named in itself. */
    private static PanelCard languages(Buttons make, Visit visit) {
        Runnable close = visit.navigator()::closePanel;
        ChoiceGroup<Locale> group =
                ChoiceGroup.ofOne(
                        make.touch(),
                        language -> {
                            close.run();
                            visit.useLanguage(language);
                        });
        visit.languages()
                .offered()
                .forEach(language -> {
                    ChoiceTile tile = group.add(language, LanguageNames.own(language));
                    Appearance.write(tile, language);
                    Spoken.name(tile, LanguageName.own(language, make.words().language()));
                });
        group.show(Set.of(visit.preferences().get().language()));
        return new PanelCard(make, make.words().text("languages.title"), group.tiles(), close);
    }

    private static PanelCard meaning(Buttons make, Panel.Word word, Visit visit) {
        Optional<GlossaryEntry> entry = visit.edition(word.pack()).entry(word.term());
        return new PanelCard(
                make,
                entry.map(GlossaryEntry::word).orElse(word.term()),
                List.of(new WrappedLabel(entry.map(GlossaryEntry::meaning).orElse(""))),
                visit.navigator()::closePanel);
    }
}
