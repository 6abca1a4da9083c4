package org.askwell.ui.paging;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.ui.FxThread;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How often pages ask their items how high they want to be, which is what a layout costs. */
class PageMeasuringTest {
    private final List<Block> blocks = IntStream.range(0, 7).mapToObj(_ -> new Block()).toList();

    @Test
    void measuresEachBlockOnceInItsWidthForOneLayout() {
        FxThread.run(() -> {
            shown();

            assertThat(blocks)
                    .allSatisfy(block -> assertThat(block.asked.values()).containsOnly(1));
        });
    }

    @Test
    void measuresNothingWhereAPageIsTurnedOrOnlyTheHeightChanges() {
        FxThread.run(() -> {
            Pages pages = shown();
            forget();

            pages.next();
            layOut(pages);
            assertThat(pages.page().get()).isEqualTo(1);
            resize(pages, 200, 240);

            assertThat(blocks).allSatisfy(block -> assertThat(block.asked).isEmpty());
        });
    }

    @Test
    void measuresOnlyWhatHasChanged() {
        FxThread.run(() -> {
            Pages pages = shown();
            forget();

            blocks.getFirst().grow(90);
            layOut(pages);

            assertThat(blocks.getFirst().asked.values()).containsOnly(1);
            assertThat(blocks.getFirst().getHeight()).isEqualTo(90);
            assertThat(blocks.subList(1, 7)).allSatisfy(block -> assertThat(block.asked).isEmpty());
        });
    }

    @Test
    void measuresAnewInAnotherWidth() {
        FxThread.run(() -> {
            Pages pages = shown();
            forget();

            resize(pages, 150, 100);

            assertThat(blocks).allSatisfy(block -> assertThat(block.asked).containsKey(150.0));
        });
    }

    private Pages shown() {
        Pages pages = new Pages(10);
        pages.setItems(blocks);
        VBox.setVgrow(pages, Priority.ALWAYS);
        new Scene(new VBox(pages));
        resize(pages, 200, 100);
        return pages;
    }

    private void forget() {
        blocks.forEach(block -> block.asked.clear());
    }

    private static void resize(Pages pages, double width, double height) {
        pages.getScene().getRoot().resize(width, height);
        layOut(pages);
    }

    private static void layOut(Pages pages) {
        pages.getScene().getRoot().applyCss();
        pages.getScene().getRoot().layout();
    }

    /** Counts how often it is asked for its height in each width. */
    private static final class Block extends Region {
        private final Map<Double, Integer> asked = new HashMap<>();
        private double height = 40;

        void grow(double px) {
            height = px;
            requestLayout();
        }

        @Override
        protected double computePrefHeight(double width) {
            asked.merge(width, 1, Integer::sum);
            return height;
        }
    }
}
