package org.askwell.ui.paging;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.askwell.ui.FxThread;
import org.askwell.ui.PageMark;
import org.askwell.ui.Splittable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class PagesTest {
    private static final double GAP = 10;

    @Test
    void showsOnlyWhatFitsOnThePage() {
        FxThread.run(() -> {
            List<Node> items = blocks(5, 40);
            Pages pages = shown(items, 200, 100);
            assertThat(pages.pageCount().get()).isEqualTo(3);
            assertThat(visible(items)).containsExactly(0, 1);
            pages.next();
            layOut(pages);
            assertThat(visible(items)).containsExactly(2, 3);
            assertThat(items.get(2).getLayoutY()).isZero();
        });
    }

    @Test
    void showsAPictureSmallerWhereThatSavesAPage() {
        FxThread.run(() -> {
            List<Node> items = blocks(3, 40);
            Region picture = (Region) items.getFirst();
            PageMark.FLEXIBLE.on(picture, 15);
            picture.setMinHeight(0);

            Pages pages = shown(items, 200, 110);

            assertThat(pages.pageCount().get()).isEqualTo(1);
            assertThat(picture.getHeight()).isEqualTo(30);
        });
    }

    @Test
    void losesNothingThatIsTallerThanAPageAndHasNoParts() {
        FxThread.run(() -> {
            Pages pages = shown(List.of(block(40), new Whole(120, List.of()), block(40)), 200, 100);

            assertThat(pages.pageCount().get()).isEqualTo(3);
        });
    }

    @Test
    void breaksWhatWouldLeaveItsHeadingAlone() {
        FxThread.run(() -> {
            Node heading = block(30);
            PageMark.KEEP_WITH_NEXT.on(heading);
            List<Node> parts = blocks(2, 45);
            Node text = new Whole(90, parts);

            shown(List.of(heading, text), 200, 100);

            assertThat(visible(List.of(heading, text, parts.getFirst()))).containsExactly(0, 2);
        });
    }

    @Test
    void ratherLeavesAHeadingAloneThanCutWhatFollows() {
        FxThread.run(() -> {
            Node heading = block(30);
            PageMark.KEEP_WITH_NEXT.on(heading);
            Node text = block(90);
            Pages pages = shown(List.of(block(40), heading, text), 200, 100);
            pages.next();
            layOut(pages);

            assertThat(text.isVisible()).isTrue();
            assertThat(text.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(100);
        });
    }

    @Test
    void keepsAPictureLargeWhereNoPageIsSaved() {
        FxThread.run(() -> {
            List<Node> items = blocks(3, 40);
            Region picture = (Region) items.getFirst();
            PageMark.FLEXIBLE.on(picture, 15);
            picture.setMinHeight(0);

            Pages pages = shown(items, 200, 90);

            assertThat(pages.pageCount().get()).isEqualTo(2);
            assertThat(picture.getHeight()).isEqualTo(40);
        });
    }

    @Test
    void repeatsANoteAboveWhatNeedsIt() {
        FxThread.run(() -> {
            List<Node> items = blocks(5, 40);
            Node note = items.get(1);
            PageMark.NOTE.on(note);
            PageMark.NEEDS_NOTE.on(items.get(3));

            Pages pages = shown(items, 200, 100);

            assertThat(pages.pageCount().get()).isEqualTo(4);
            assertThat(visible(items)).containsExactly(0, 1);
            turn(pages);
            assertThat(visible(items)).containsExactly(2);
            turn(pages);
            assertThat(visible(items)).containsExactly(1, 3);
            assertThat(note.getLayoutY()).isZero();
            assertThat(items.get(3).getLayoutY()).isGreaterThanOrEqualTo(40);
            turn(pages);
            assertThat(visible(items)).containsExactly(4);
        });
    }

    @Test
    void comesBackToTheItemAndNotToTheNoteAboveIt() {
        FxThread.run(() -> {
            List<Node> items = blocks(4, 40);
            PageMark.NOTE.on(items.getFirst());
            PageMark.NEEDS_NOTE.on(items.getLast());
            Pages pages = shown(items, 200, 100);
            turn(pages);
            turn(pages);
            assertThat(visible(items)).containsExactly(0, 3);

            pages.requestLayout();
            layOut(pages);

            assertThat(visible(items)).containsExactly(0, 3);
        });
    }

    @Test
    void repeatsTheTitleOfWhatGoesOn() {
        FxThread.run(() -> {
            List<Node> parts = blocks(3, 60);
            Node title = block(30);
            Node item =
                    new Whole(180, parts) {
                        @Override
                        public Optional<Node> continuation() {
                            return Optional.of(title);
                        }
                    };
            Pages pages = shown(List.of(item), 200, 100);

            assertThat(visible(parts)).containsExactly(0);
            assertThat(title.isVisible()).isFalse();
            turn(pages);
            assertThat(visible(parts)).containsExactly(1);
            assertThat(title.isVisible()).isTrue();
            assertThat(parts.get(1).getLayoutY()).isGreaterThanOrEqualTo(30);
        });
    }

    private static void turn(Pages pages) {
        pages.next();
        layOut(pages);
    }

    @Test
    void stopsAtTheFirstAndLastPage() {
        FxThread.run(() -> {
            Pages pages = shown(blocks(3, 90), 200, 100);
            pages.previous();
            assertThat(pages.page().get()).isZero();
            IntStream.range(0, 9).forEach(_ -> pages.next());
            assertThat(pages.page().get()).isEqualTo(2);
            assertThat(pages.hasNext()).isFalse();
        });
    }

    @Test
    void keepsTheReadersPlaceWhenTheHeightChanges() {
        FxThread.run(() -> {
            List<Node> items = blocks(9, 40);
            Pages pages = shown(items, 200, 100);
            pages.next();
            pages.next();
            resize(pages, 200, 250);
            assertThat(items.get(4).isVisible()).isTrue();
            resize(pages, 200, 45);
            assertThat(visible(items)).containsExactly(4);
            resize(pages, 200, 100);
            assertThat(visible(items)).containsExactly(4, 5);
        });
    }

    @Test
    void breaksAnewWhenTheTextGrows() {
        FxThread.run(() -> {
            List<Node> items =
                    IntStream.range(0, 8)
                            .<Node>mapToObj(i -> wrapped("Line " + i + " of a text"))
                            .toList();
            Pages pages = shown(items, 300, 120);
            pages.getScene().getRoot().setStyle("-fx-font-size: 10px");
            layOut(pages);
            int before = pages.pageCount().get();
            pages.next();
            layOut(pages);
            pages.getScene().getRoot().setStyle("-fx-font-size: 40px");
            layOut(pages);
            assertThat(pages.pageCount().get()).isGreaterThan(before);
            for (int i = 0; i < 8; i++) {
                Label label = (Label) items.get(i);
                assertThat(label.prefHeight(300)).isGreaterThanOrEqualTo(40);
            }
        });
    }

    @Test
    void splitsWhatIsTallerThanAPageAndJoinsItAgain() {
        FxThread.run(() -> {
            List<Node> parts = blocks(4, 40);
            Whole whole = new Whole(160, parts);
            Pages pages = shown(List.of(whole), 200, 100);
            assertThat(pages.pageCount().get()).isEqualTo(2);
            assertThat(whole.isVisible()).isFalse();
            pages.next();
            layOut(pages);
            assertThat(visible(parts)).containsExactly(2, 3);
            resize(pages, 200, 200);
            assertThat(whole.isVisible()).isTrue();
            assertThat(visible(parts)).isEmpty();
            assertThat(pages.page().get()).isZero();
        });
    }

    @Test
    void keepsThePlaceInsideAnItemThatIsSplit() {
        FxThread.run(() -> {
            Whole first = new Whole(160, blocks(4, 40));
            Whole second = new Whole(160, blocks(4, 40));
            Pages pages = shown(List.of(first, second), 200, 170);
            pages.next();
            resize(pages, 200, 100);
            assertThat(second.parts().getFirst().isVisible()).isTrue();
        });
    }

    @Test
    void putsTilesSideBySideWhereTheyFit() {
        FxThread.run(() -> {
            List<Node> tiles = blocks(4, 40);
            tiles.forEach(PageMark.TILE::on);
            Pages pages = new Pages(GAP);
            pages.setColumns(2);
            show(pages, tiles, 210, 100);
            assertThat(pages.pageCount().get()).isEqualTo(1);
            assertThat(tiles.get(1).getLayoutX()).isEqualTo(110);
            assertThat(tiles.get(2).getLayoutY()).isEqualTo(50);
            resize(pages, 209, 100);
            assertThat(tiles.get(1).getLayoutX()).isZero();
            assertThat(pages.pageCount().get()).isEqualTo(2);
        });
    }

    @Test
    void breaksATileThatIsTallerThanAPage() {
        FxThread.run(() -> {
            List<Node> parts = blocks(2, 70);
            List<Node> tiles = List.of(block(40), new Whole(140, parts));
            tiles.forEach(PageMark.TILE::on);
            Pages pages = new Pages(GAP);
            pages.setColumns(2);
            show(pages, tiles, 300, 100);

            assertThat(pages.pageCount().get()).isEqualTo(3);
            assertThat(visible(tiles)).containsExactly(0);
            pages.next();
            layOut(pages);
            assertThat(visible(parts)).containsExactly(0);
            pages.next();
            layOut(pages);
            assertThat(visible(parts)).containsExactly(1);
        });
    }

    @Test
    void turnsToAnItemThatIsPushedToAnotherPage() {
        FxThread.run(() -> {
            List<Node> items = List.of(block(40), block(40));
            Pages pages = shown(items, 200, 100);
            assertThat(visible(items)).containsExactly(0, 1);

            ((Region) items.get(1)).setPrefHeight(80);
            pages.show(items.get(1));
            layOut(pages);

            assertThat(visible(items)).containsExactly(1);
        });
    }

    @Test
    void takesItsSpacingFromTheSheet() {
        FxThread.run(() -> {
            List<Node> items = blocks(2, 40);
            Pages pages = shown(items, 200, 95);
            pages.setStyle("-fx-spacing: 15px");
            layOut(pages);
            assertThat(items.get(1).getLayoutY()).isEqualTo(55);
            assertThat(pages.prefHeight(200)).isEqualTo(95);
        });
    }

    @Test
    void newItemsBeginOnTheFirstPage() {
        FxThread.run(() -> {
            Pages pages = shown(blocks(3, 90), 200, 100);
            pages.next();
            pages.setItems(blocks(3, 90));
            layOut(pages);
            assertThat(pages.page().get()).isZero();
        });
    }

    private static Pages shown(List<Node> items, double width, double height) {
        Pages pages = new Pages(GAP);
        show(pages, items, width, height);
        return pages;
    }

    private static void show(Pages pages, List<Node> items, double width, double height) {
        pages.setItems(items);
        new Scene(new StackPane(pages));
        resize(pages, width, height);
    }

    private static void resize(Pages pages, double width, double height) {
        pages.setMinSize(width, height);
        pages.setMaxSize(width, height);
        pages.getScene().getRoot().resize(width, height);
        layOut(pages);
    }

    private static void layOut(Pages pages) {
        pages.getScene().getRoot().applyCss();
        pages.getScene().getRoot().layout();
    }

    private static List<Node> blocks(int count, double height) {
        return IntStream.range(0, count).<Node>mapToObj(_ -> block(height)).toList();
    }

    private static Region block(double height) {
        Region block = new Region();
        block.setPrefSize(100, height);
        return block;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static List<Integer> visible(List<Node> nodes) {
        return IntStream.range(0, nodes.size())
                .filter(i -> nodes.get(i).isVisible())
                .boxed()
                .toList();
    }

    /** An item of a height with parts of its own. */
    private static class Whole extends Region implements Splittable {
        private final List<Node> parts;

        Whole(double height, List<Node> parts) {
            this.parts = parts;
            setPrefSize(100, height);
        }

        @Override
        public List<Node> parts() {
            return parts;
        }
    }
}
