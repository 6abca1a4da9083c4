package org.askwell.ui.paging;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.tour.TestTouch;
import org.askwell.ui.FxThread;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.Words;
import org.askwell.words.json.WordsReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class PageButtonsTest {
    private static final double PAGE = 100;

    /** Were they to, pages might break anew for ever: fewer, lower buttons, more room, fewer … */
    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "ar"})
    void takeTheSameHeightHoweverManyPagesThereAre(String language) {
        Words words = new WordsReader("/words").read(Locale.of(language)).orElseThrow();
        FxThread.run(() -> {
            Fonts.provide();
            List<PageButtons> all =
                    IntStream.rangeClosed(2, 12).mapToObj(count -> buttons(words, count)).toList();
            for (int width = 300; width < 700; width++) {
                double wide = width;
                assertThat(all.stream().map(buttons -> buttons.prefHeight(wide)).distinct())
                        .as("heights in a width of " + width)
                        .hasSize(1);
            }
        });
    }

    private static PageButtons buttons(Words words, int count) {
        Pages pages = new Pages(0);
        pages.setItems(
                IntStream.range(0, count)
                        .<Node>mapToObj(_ -> {
                            Region page = new Region();
                            page.setPrefHeight(PAGE);
                            return page;
                        })
                        .toList());
        PageButtons buttons =
                new PageButtons(
                        TestTouch.timeless(new ScreenMetrics(1080, 1920, 4.03)), words, pages);
        VBox root = new VBox(pages, buttons);
        root.setStyle("-fx-font-family: 'Atkinson Hyperlegible Next'; -fx-font-size: 20px");
        new Scene(root, PAGE, PAGE);
        pages.resize(PAGE, PAGE);
        root.applyCss();
        pages.layout();
        assertThat(pages.pageCount().get()).isEqualTo(count);
        return buttons;
    }
}
