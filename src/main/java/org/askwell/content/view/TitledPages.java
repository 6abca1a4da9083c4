package org.askwell.content.view;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import org.askwell.ui.Touch;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.Heading;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;
import org.askwell.words.Words;

import java.util.Optional;

/**
 * A title over pages that fill the screen, or on a low screen over the first of them, with the
 * buttons that turn them. What is short stands in the middle, within reach.
 */
final class TitledPages extends Region {
    private final Heading heading;
    private final Pages pages;
    private final double gap;
    private final boolean low;
    private Optional<Region> side = Optional.empty();

    TitledPages(ContentContext setting, String title, Pages pages) {
        this(setting.touch(), setting.textSize(), setting.words(), title, pages);
    }

    TitledPages(Touch touch, TextSize size, Words words, String title, Pages pages) {
        ScreenMetrics metrics = touch.metrics();
        this.pages = pages;
        gap = metrics.gap() * 2;
        low = metrics.with(size).bandBeside();
        heading = new Heading(title);
        heading.getStyleClass().add("title");
        pages.withButtons(touch, words);
        getChildren().setAll(pages);
        if (low) {
            pages.lead(heading);
        } else {
            getChildren().addFirst(heading);
        }
        double above = low ? metrics.gap() : metrics.margin();
        setPadding(new Insets(above, metrics.margin(), above, metrics.margin()));
    }

    /** Puts {@code column} beside the pages, at the end of each line. */
    TitledPages aside(Region column) {
        side = Optional.of(column);
        getChildren().add(column);
        return this;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + above(inner) + pages.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double whole = getWidth() - snappedLeftInset() - snappedRightInset();
        double width = whole - side.map(column -> column.prefWidth(-1) + gap).orElse(0.0);
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double above = above(width);
        double left = Math.max(0, height - above - pages.roomyHeight(width));
        double y = snappedTopInset() + Math.floor(left / 2);
        if (!low) {
            heading.resizeRelocate(snappedLeftInset(), y, width, above - gap);
        }
        double top = y + above;
        double tall = height - above - left;
        pages.resizeRelocate(snappedLeftInset(), top, width, tall);
        side.ifPresent(column -> layOutBeside(column, whole - width - gap, new Span(top, tall)));
    }

    /** From where down, and how far, in px. */
    private record Span(double top, double height) {}

    /** Beside {@code pages} and as low; where these are too low, beside the title too. */
    private void layOutBeside(Region column, double width, Span pages) {
        double x = getWidth() - snappedRightInset() - width;
        double height = Math.max(pages.height(), column.prefHeight(width));
        double top = Math.floor(pages.top() + pages.height() - height);
        column.resizeRelocate(x, Math.max(0, top), width, height);
    }

    /** The px that the title takes above the pages. */
    private double above(double width) {
        return low ? 0 : Math.ceil(heading.prefHeight(width)) + gap;
    }
}
