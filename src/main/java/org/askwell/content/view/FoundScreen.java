package org.askwell.content.view;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.askwell.content.Hit;
import org.askwell.ui.Screen;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.words.Words;

import java.util.List;

/** What was found, on the whole screen; or what to do where nothing was. */
public final class FoundScreen implements Screen {
    private final Node node;

    public FoundScreen(SearchContext setting) {
        Words words = setting.words();
        List<Hit> hits = setting.hits();
        Pages pages = new Pages(setting.touch().metrics().gap() * 2);
        String title;
        if (hits.isEmpty()) {
            title = words.text("search.none-title");
            Label advice = new WrappedLabel(words.text("search.none"));
            TouchButton again =
                    new Buttons(setting.touch(), words)
                            .primary("search.again", Icon.SEARCH, setting.navigator()::back);
            pages.setItems(List.of(advice, again));
        } else {
            title = words.text("search.found", setting.typed().get().strip());
            pages.setColumns(2);
            pages.setItems(setting.tiles(hits).all());
        }
        node = new TitledPages(setting.touch(), setting.textSize(), words, title, pages);
    }

    @Override
    public Node node() {
        return node;
    }
}
