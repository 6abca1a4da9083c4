package org.askwell.kiosk.chrome;

import javafx.scene.Node;

import org.askwell.session.Preferences;
import org.askwell.ui.Touch;
import org.askwell.ui.control.ChoiceGroup;
import org.askwell.ui.control.ChoiceTile;
import org.askwell.ui.theme.Appearance;
import org.askwell.words.LanguageNames;
import org.askwell.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Lets a person choose the language, each named in itself. */
public final class ChooseLanguage {
    private final Touch touch;
    private final Words words;
    private final List<Locale> offered;

    public ChooseLanguage(Touch touch, Words words, List<Locale> offered) {
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
    public Node card(Preferences now, Consumer<Locale> choose, Runnable close) {
        ChoiceGroup<Locale> group = ChoiceGroup.ofOne(touch, choose);
        for (Locale language : offered) {
            ChoiceTile tile = group.add(language, LanguageNames.own(language));
            Appearance.write(tile, language);
        }
        group.show(Set.of(now.language()));
        return new PanelCard(touch, words, words.text("languages.title"), group.tiles(), close);
    }
}
