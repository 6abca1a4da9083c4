package org.askwell.content.view;

import javafx.scene.Node;

import org.askwell.content.Block;
import org.askwell.feedback.AnswerText;
import org.askwell.ui.Screen;
import org.askwell.ui.paging.Pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Both treatments side by side, aspect by aspect. */
public final class CompareScreen implements Screen {
    /** Width of the labels of rows on a broad screen. */
    private static final double LABEL_EM = 10;

    private final Pages pages;
    private final Optional<ClearQuestion> clear;
    private final Node node;

    public CompareScreen(ContentContext setting, Block.Comparison comparison) {
        pages = new Pages(setting.touch().metrics().gap());
        clear = setting.clearQuestion(AnswerText.COMPARISON);
        List<? extends Node> rows =
                setting.touch().metrics().with(setting.textSize()).fitsLabelBeforeRow()
                        ? new ComparisonViews(setting).rows(comparison, LABEL_EM * setting.em())
                        : new ComparisonViews(setting).rows(comparison);
        pages.setItems(Stream.concat(rows.stream(), clear.stream()).toList());
        node = new TitledPages(setting, comparison.title(), pages);
        WordTaps.in(pages, setting);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean renew() {
        pages.showFirst();
        clear.ifPresent(ClearQuestion::renew);
        return true;
    }
}
