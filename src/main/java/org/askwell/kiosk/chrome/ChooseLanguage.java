package org.askwell.kiosk.chrome;

import org.askwell.session.Preferences;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.ChoiceGroup;
import org.askwell.ui.control.ChoiceTile;
import org.askwell.ui.theme.Appearance;
import org.askwell.words.LanguageNames;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Lets a person choose the language, each named in itself. */
public final class ChooseLanguage {
    private final Buttons make;
    private final List<Locale> offered;

    public ChooseLanguage(Buttons make, List<Locale> offered) {
        this.make = make;
        this.offered = offered;
    }

    /**
     * The card.
     *
     * @param choose hears the language that is chosen
     * @param close takes the card away
     */
    public PanelCard card(Preferences now, Consumer<Locale> choose, Runnable close) {
        ChoiceGroup<Locale> group = ChoiceGroup.ofOne(make.touch(), choose);
        for (Locale language : offered) {
            ChoiceTile tile = group.add(language, LanguageNames.own(language));
            Appearance.write(tile, language);
        }
        group.show(Set.of(now.language()));
        return new PanelCard(make, make.words().text("languages.title"), group.tiles(), close);
    }
}
