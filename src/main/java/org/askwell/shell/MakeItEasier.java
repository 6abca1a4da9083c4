package org.askwell.shell;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.askwell.session.Preferences;
import org.askwell.theme.TextSize;
import org.askwell.theme.Theme;
import org.askwell.widgets.ChoiceGroup;
import org.askwell.widgets.EqualCells;
import org.askwell.widgets.Pages;
import org.askwell.widgets.Touch;
import org.askwell.words.Words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Lets a person choose how large the text is and in which colours it stands. */
final class MakeItEasier {
    private final Touch touch;
    private final Words words;
    private final ObjectProperty<Preferences> preferences;

    MakeItEasier(Touch touch, Words words, ObjectProperty<Preferences> preferences) {
        this.touch = touch;
        this.words = words;
        this.preferences = preferences;
    }

    /** The card; {@code close} takes it away. */
    Node card(Runnable close) {
        Preferences now = preferences.get();
        List<Node> items =
                List.of(
                        heading("easier.text-size"),
                        choices(
                                TextSize.values(),
                                now.textSize(),
                                size -> words.text("easier.percent", size.percent()),
                                size -> preferences.set(preferences.get().withTextSize(size))),
                        heading("easier.colours"),
                        choices(
                                Theme.values(),
                                now.theme(),
                                theme -> words.text("easier.theme." + name(theme)),
                                theme -> preferences.set(preferences.get().withTheme(theme))));
        return new PanelCard(touch, words, words.text("easier.title"), items, close);
    }

    private Node heading(String key) {
        Label heading = new Label(words.text(key));
        heading.getStyleClass().add("subtitle");
        Pages.keepWithNext(heading);
        return heading;
    }

    private <T> Node choices(T[] values, T chosen, Function<T, String> label, Consumer<T> choose) {
        ChoiceGroup<T> group = ChoiceGroup.ofOne(touch, choose);
        Arrays.stream(values).forEach(value -> group.add(value, label.apply(value)));
        group.show(Set.of(chosen));
        return new EqualCells(touch.metrics().gap(), group.tiles());
    }

    private static String name(Theme theme) {
        return switch (theme) {
            case LIGHT -> "light";
            case DARK -> "dark";
            case HIGH_CONTRAST -> "high-contrast";
        };
    }
}
