package org.askwell.shell;

import javafx.scene.Node;

import org.askwell.session.Preferences;
import org.askwell.theme.Appearance;
import org.askwell.widgets.ChoiceGroup;
import org.askwell.widgets.ChoiceTile;
import org.askwell.widgets.Touch;
import org.askwell.words.LanguageNames;
import org.askwell.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Lets a person choose the language, each named in itself. */
final class ChooseLanguage {
    private final Touch touch;
    private final Words words;
    private final List<Locale> offered;

    ChooseLanguage(Touch touch, Words words, List<Locale> offered) {
        this.touch = touch;
        this.words = words;
        this.offered = offered;
    }

    /**
     * The card.
     *
     * @param choose hears the language that is chosen
     * @param close takes the card away
     */
    Node card(Preferences now, Consumer<Locale> choose, Runnable close) {
        ChoiceGroup<Locale> group = ChoiceGroup.ofOne(touch, choose);
        for (Locale language : offered) {
            ChoiceTile tile = group.add(language, LanguageNames.own(language));
            Appearance.write(tile, language);
        }
        group.show(Set.of(now.language()));
        return new PanelCard(touch, words, words.text("languages.title"), group.tiles(), close);
    }
}
