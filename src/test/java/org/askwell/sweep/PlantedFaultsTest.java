package org.askwell.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import org.askwell.content.figure.Drawing;
import org.askwell.content.view.DrawingView;
import org.askwell.sweep.Surface.Display;
import org.askwell.tour.TestTouch;
import org.askwell.ui.FxThread;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.theme.Appearance;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.TextSize;
import org.askwell.ui.theme.Theme;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Each check of the sweep finds nothing on a sound screen, and a fault that is planted on it. */
class PlantedFaultsTest {
    private static final Surface SURFACE =
            new Surface(Display.UPRIGHT, TextSize.NORMAL, Theme.LIGHT, Locale.ENGLISH);
    private static final double FAR = 200;

    /** Paler by some 35 of 255. */
    private static final double FADED = 0.85;

    private final Touch touch = TestTouch.timeless(SURFACE.display().metrics());

    @Test
    void aSoundScreenHasNoFault() {
        for (Check check : Check.OF_LAYOUT) {
            assertThat(problems(check, _ -> {})).as(check.toString()).isEmpty();
        }
        assertThat(problems(new Contrasts(), _ -> {})).isEmpty();
    }

    @Test
    void aTextThatIsShortenedIsFound() {
        assertThat(problems(new WholeTexts(), screen -> screen.label.setMaxWidth(FAR / 2)))
                .anyMatch(problem -> problem.contains("shows only"));
    }

    @Test
    void aTextThatIsClippedIsFound() {
        assertThat(problems(new WholeTexts(), screen -> screen.label.setClip(new Rectangle(9, 9))))
                .anyMatch(problem -> problem.contains("stands"));
    }

    @Test
    void whatIsOutsideTheScreenIsFound() {
        assertThat(problems(new WithinScreen(), screen -> screen.right.setTranslateX(FAR * 9)))
                .anyMatch(problem -> problem.contains("outside the screen"));
    }

    @Test
    void anItemBelowTheFootOfItsPageIsFound() {
        assertThat(
                        problems(
                                new WithinScreen(),
                                screen -> {
                                    Pages pages = new Pages(9);
                                    Pane tall = new Pane();
                                    tall.setPrefHeight(FAR * 20);
                                    pages.setItems(List.of(tall));
                                    pages.setPrefHeight(FAR);
                                    screen.column.getChildren().add(pages);
                                }))
                .anyMatch(problem -> problem.contains("outside its page"));
    }

    @Test
    void controlsThatOverlapOrAreTooCloseAreFound() {
        assertThat(problems(new ClearOfEachOther(), screen -> screen.left.setTranslateX(30)))
                .hasSize(1);
        assertThat(problems(new ClearOfEachOther(), screen -> screen.row.setSpacing(3))).hasSize(1);
    }

    @Test
    void aTargetThatIsTooSmallIsFound() {
        assertThat(problems(new TargetSizes(), screen -> screen.left.setScaleY(0.5))).hasSize(1);
    }

    @Test
    void lettersThatAreTooSmallAreFound() {
        assertThat(
                        problems(
                                new TextHeights(),
                                screen -> screen.label.setStyle("-fx-font-size: 12px;")))
                .hasSize(1);
    }

    @Test
    void aDrawingThatIsTooLowIsFound() {
        assertThat(
                        problems(
                                new DrawingsSeen(),
                                screen -> {
                                    DrawingView view =
                                            new DrawingView(
                                                    new Drawing(
                                                            new Drawing.ViewBox(0, 0, 9, 4),
                                                            List.of(),
                                                            false),
                                                    "nothing");
                                    view.setMaxHeight(9);
                                    screen.column.getChildren().add(view);
                                }))
                .hasSize(1);
    }

    @Test
    void aControlWithoutANameIsFound() {
        assertThat(problems(new Names(), screen -> screen.left.setText(""))).hasSize(1);
    }

    @Test
    void whatIsNotMirroredIsFound() {
        Consumer<Screen> turned =
                screen -> screen.row.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(problems(new Mirroring(), turned)).hasSize(1);
        Consumer<Screen> crossed =
                screen -> {
                    screen.left.setTranslateX(FAR * 2);
                    screen.right.setTranslateX(-FAR * 2);
                };
        assertThat(problems(new Mirroring(), crossed)).hasSize(1);
    }

    @Test
    void aChoiceThatFillsAThirdOfItsScreenIsFound() {
        assertThat(problems(new RoomUsed(), screen -> screen.choose(FAR))).isEmpty();
        assertThat(problems(new RoomUsed(), screen -> screen.choose(FAR / 2)))
                .anyMatch(problem -> problem.contains("is used"));
    }

    @Test
    void aTitleBesideTheMarginIsFound() {
        double margin = SURFACE.display().metrics().margin();
        assertThat(problems(new OneMargin(), screen -> screen.title(margin))).isEmpty();
        assertThat(problems(new OneMargin(), screen -> screen.title(2 * margin))).hasSize(1);
    }

    @Test
    void anIconThatStandsForTwoThingsIsFound() {
        assertThat(
                        problems(
                                new OneIconOneThing(),
                                screen -> {
                                    screen.left.with(Icon.SEARCH);
                                    screen.right.with(Icon.SEARCH);
                                }))
                .hasSize(1);
    }

    @Test
    void aControlThatKeysMissOrReachTwiceIsFound() {
        FxThread.run(() -> {
            Screen screen = new Screen();
            Layer layer = layer(screen);
            List<Node> twice = List.of(screen.left, screen.left, screen.right);
            assertThat(new KeyOrder(List.of(screen.left, screen.right)).problems(layer, SURFACE))
                    .isEmpty();
            assertThat(new KeyOrder(List.of(screen.left)).problems(layer, SURFACE)).hasSize(1);
            assertThat(new KeyOrder(twice).problems(layer, SURFACE)).hasSize(1);
        });
    }

    @Test
    void aFaintTextIconOrEdgeIsFound() {
        assertThat(
                        problems(
                                new Contrasts(),
                                screen -> screen.label.setStyle("-fx-text-fill: #8A9A9C;")))
                .anyMatch(problem -> problem.contains("has a contrast of"));
        assertThat(
                        problems(
                                new Contrasts(),
                                screen -> screen.left.setStyle("-fx-background-color: #FAF7F0;")))
                .anyMatch(problem -> problem.contains("has an edge of contrast"));
    }

    @Test
    void aTextThatIsCoveredIsFound() {
        assertThat(
                        problems(
                                new Contrasts(),
                                screen -> {
                                    Rectangle over = new Rectangle(FAR * 9, FAR * 9);
                                    over.setStyle("-fx-fill: -askwell-ground;");
                                    screen.layer.getChildren().add(over);
                                }))
                .anyMatch(problem -> problem.contains("covered or faded"));
    }

    @Test
    void aTextThatIsFaintInAnotherThemeIsFound() {
        assertThat(
                        problems(
                                new Contrasts(),
                                screen ->
                                        screen.label.setStyle(
                                                "-fx-text-fill: -askwell-figure-hair-dark;")))
                .isNotEmpty()
                .allMatch(problem -> problem.contains("has a contrast of"))
                .allMatch(problem -> problem.contains("in DARK"));
    }

    @Test
    void aColourThatNoThemeHasIsFound() {
        assertThat(
                        problems(
                                new Contrasts(),
                                screen -> screen.label.setStyle("-fx-text-fill: #000001;")))
                .anyMatch(problem -> problem.contains("in DARK"));
    }

    @Test
    void anEdgeThatIsFaintInAnotherThemeIsFound() {
        assertThat(
                        problems(
                                new Contrasts(),
                                screen ->
                                        screen.left.setStyle(
                                                "-fx-background-color: -askwell-figure-hair-dark;"
                                                        + " -fx-border-color: transparent;")))
                .filteredOn(problem -> problem.contains("an edge of contrast"))
                .isNotEmpty()
                .noneMatch(problem -> problem.contains("in LIGHT"));
    }

    @Test
    void aTextThatIsFadedIsFoundHoweverShort() {
        for (String text : List.of("7", "l", "Hi", "Some words")) {
            // One check of both pictures: what was clear in the first is looked at again.
            Contrasts check = new Contrasts();
            assertThat(problems(check, screen -> screen.small(text))).as(text).isEmpty();
            Consumer<Screen> faded = screen -> screen.small(text).setOpacity(FADED);
            assertThat(problems(check, faded))
                    .as(text)
                    .anyMatch(problem -> problem.contains("covered or faded"));
        }
    }

    private List<String> problems(Check check, Consumer<Screen> fault) {
        return FxThread.call(() -> {
            Screen screen = new Screen();
            fault.accept(screen);
            return check.problems(layer(screen), SURFACE).toList();
        });
    }

    private static Layer layer(Screen screen) {
        Fonts.provide();
        Scene scene =
                new Scene(
                        screen.root,
                        SURFACE.display().metrics().width(),
                        SURFACE.display().metrics().height());
        new Appearance(SURFACE.display().metrics())
                .applyTheme(screen.root, SURFACE.theme(), SURFACE.size(), SURFACE.language());
        for (int i = 0; i < 3; i++) {
            screen.root.applyCss();
            screen.root.layout();
        }
        return Layer.of(scene);
    }

    /** A text over two buttons, as a patient's screens are made. */
    private final class Screen {
        final Label label = new Label("Something to read that is not very long");
        final TouchButton left =
                new TouchButton(touch, TouchButton.Rank.SECONDARY, "Left", () -> {});
        final TouchButton right =
                new TouchButton(touch, TouchButton.Rank.PRIMARY, "Right", () -> {});
        final HBox row = new HBox(touch.metrics().gap(), left, right);
        final VBox column = new VBox(touch.metrics().gap(), label, row);
        final Pane layer = new Pane(column);
        final Pane root = new Pane(layer);

        Screen() {
            root.getStyleClass().addAll("root", "kiosk");
            column.setLayoutX(FAR);
            column.setLayoutY(FAR);
        }

        /** Stands between two bands with five tiles, each so many px high. */
        void choose(double tall) {
            band("top-band", 0);
            for (int i = 0; i < 5; i++) {
                TouchButton tile =
                        new TouchButton(touch, TouchButton.Rank.SECONDARY, "Tile", () -> {});
                tile.getStyleClass().add("tile");
                tile.setLeastHeight(tall);
                column.getChildren().add(tile);
            }
            band("bottom-band", SURFACE.display().metrics().height() - FAR / 2);
        }

        /** Has a title that begins so many px from the edge, below a band. */
        void title(double indent) {
            band("top-band", 0);
            Label title = new Label("A title");
            title.getStyleClass().add("title");
            title.relocate(indent, FAR);
            layer.getChildren().add(title);
        }

        private void band(String styleClass, double y) {
            Pane band = new Pane();
            band.getStyleClass().add(styleClass);
            band.setPrefSize(SURFACE.display().metrics().width(), FAR / 2);
            band.setLayoutY(y);
            layer.getChildren().add(band);
        }

        /** Says {@code text} in letters whose strokes are thinner than a pixel. */
        Label small(String text) {
            label.setText(text);
            label.setStyle("-fx-font-size: 11px;");
            return label;
        }
    }
}
