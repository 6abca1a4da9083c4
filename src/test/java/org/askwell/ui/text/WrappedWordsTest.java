package org.askwell.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import static java.util.stream.Collectors.joining;

import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

import org.askwell.tour.TestTouch;
import org.askwell.ui.FxThread;
import org.askwell.ui.Touch;
import org.askwell.ui.control.ErrorNote;
import org.askwell.ui.control.HoldArea;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.keyboard.TypedText;
import org.askwell.ui.theme.Appearance;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;
import org.askwell.ui.theme.Theme;
import org.askwell.words.LineBreaks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** No text in any letters, in any width, makes the toolkit throw. */
class WrappedWordsTest {
    private static final ScreenMetrics METRICS = ScreenMetrics.of(1080, 1920, 21.5);
    private static final int TEXTS = 60;

    /** What a word may be made of, from every kind of text that the kiosk shows. */
    private static final List<String> PARTS =
            List.of(
                    "العلاج",
                    "الكيميائي",
                    "لا",
                    "مُشَكَّلَةٌ",
                    "שלום",
                    "Immunotherapy",
                    "Tŷ",
                    "e\u0301a\u0308",
                    "12",
                    "١٢٣",
                    "0800",
                    "09:00",
                    "50%",
                    "-",
                    "–",
                    "/",
                    "(",
                    ")",
                    "«",
                    "»",
                    "؟",
                    "،",
                    ".",
                    "…",
                    "•••",
                    "\u2068",
                    "\u2066",
                    "\u2069",
                    "\u200C",
                    "\u200E",
                    "ﷺ",
                    "नमस्ते",
                    "สวัสดี",
                    "😀",
                    "ސަލާމް",
                    "عبدالرحمنعبدالرحمنعبدالرحمنعبدالرحمن");

    private static final List<String> BETWEEN = List.of("", "", " ", " ", " ", "  ", "\u00A0");

    enum Control {
        LABEL,
        LINE,
        NOTE,
        NAME,
        WHOLE_WORDS,
        BUTTON,
        BUTTON_WITH_ICON,
        BUTTON_BEFORE_ICON,
        BUTTON_BELOW_ICON
    }

    private static Labeled make(Control control) {
        Touch touch = TestTouch.timeless(METRICS);
        return switch (control) {
            case LABEL -> wrapped("");
            case LINE -> new Label();
            case NOTE -> new ErrorNote();
            case NAME -> new HoldArea(touch, "", () -> {});
            case WHOLE_WORDS -> new WholeWords("");
            case BUTTON -> button(touch);
            case BUTTON_WITH_ICON -> button(touch).with(Icon.BACK);
            case BUTTON_BEFORE_ICON -> button(touch).endingWith(Icon.NEXT);
            case BUTTON_BELOW_ICON -> button(touch).below(Icon.LISTEN);
        };
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static TouchButton button(Touch touch) {
        return new TouchButton(touch, TouchButton.Rank.PRIMARY, "", () -> {});
    }

    @BeforeAll
    static void fonts() {
        FxThread.run(Fonts::provide);
    }

    @ParameterizedTest
    @EnumSource(Control.class)
    void fitEveryControlInEveryWidth(Control control) {
        Random random = new Random(7);
        FxThread.run(() -> {
            for (int i = 0; i < TEXTS; i++) {
                String text = text(random);
                Labeled labeled = make(control);
                labeled.setText(text);
                Pane pane = dressed(labeled, random.nextBoolean());
                for (double width = 1; width < 700; width += 1 + random.nextInt(40)) {
                    layOut(pane, labeled, width, random.nextInt(300), text);
                }
            }
        });
    }

    @Test
    void fitAFieldWhileTheyAreTyped() {
        Random random = new Random(11);
        FxThread.run(() -> {
            TypedText typed = new TypedText(new SimpleStringProperty(""), 400, () -> {});
            TypedField field = new TypedField(METRICS, typed, "name");
            Pane pane = dressed(field, true);
            for (int i = 0; i < TEXTS; i++) {
                typed.insert(text(random));
                layOut(pane, field, 1 + random.nextInt(900), 100, typed.text().get());
            }
        });
    }

    @Test
    void fitProseWhoseStretchesJoinWords() {
        Random random = new Random(13);
        FxThread.run(() -> {
            for (int i = 0; i < TEXTS; i++) {
                List<RunningText.Stretch> stretches = new ArrayList<>();
                for (int j = 0; j < 4; j++) {
                    stretches.add(new RunningText.Stretch(text(random), List.of("stretch")));
                }
                RunningText prose = new RunningText();
                prose.show(stretches);
                Pane pane = dressed(prose, random.nextBoolean());
                for (double width = 1; width < 700; width += 1 + random.nextInt(40)) {
                    layOut(pane, prose, width, 50, stretches.toString());
                }
            }
        });
    }

    @Test
    void growWithTheFontBeforeAnybodyMeasuresThem() {
        FxThread.run(() -> {
            Label label = wrapped("العلاج الكيميائي");
            Pane pane = dressed(label, true);
            layOut(pane, label, 10, 10, label.getText());
            for (TextSize size : TextSize.values()) {
                new Appearance(METRICS).applyTheme(pane, Theme.LIGHT, size, Locale.of("ar"));
                pane.applyCss();
                assertThatCode(() -> measureTexts(pane)).as(size.name()).doesNotThrowAnyException();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "اتصل على \u20680800 210 0402\u2069 الآن من فضلك!",
                "Ring \u2068نور علي\u2069 now.",
                "e\u0301 e\u0301"
            })
    void showEveryLetterAndNoBoxForAMark(String text) {
        FxThread.run(() -> {
            Label label = wrapped(text);
            Pane pane = dressed(label, false);
            layOut(pane, label, 200, 200, text);

            List<Text> drawn = texts(pane);
            assertThat(drawn.stream().map(Text::getText).collect(joining())).isEqualTo(text);
            assertThat(drawn)
                    .allSatisfy(piece ->
                            assertThat(piece.isVisible())
                                    .isEqualTo(!LineBreaks.isUnseen(piece.getText())));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"؟ 0800", "50% ؟ )", "،  ؟ / "})
    void fitWhereOnlyAMarkOfAnotherScriptStandsAmongThem(String text) {
        FxThread.run(() -> {
            Label label = wrapped(text);
            Pane pane = dressed(label, false);
            for (double width = 1; width < 200; width++) {
                layOut(pane, label, width, 60, text);
            }
        });
    }

    @Test
    void leaveNoLineEmptyWhereTheSpaceAfterAWordFindsNoRoom() {
        FxThread.run(() -> {
            Label label = wrapped("الصفحة السابقة");
            dressed(label, true);
            double line = label.prefHeight(1000);
            for (double width = 1; width < 400; width++) {
                assertThat(label.prefHeight(width))
                        .as("height in %s", width)
                        .isLessThanOrEqualTo(2 * line + 1);
            }
        });
    }

    @Test
    void takeTheRoomThatTheToolkitsOwnWordsTake() {
        FxThread.run(() -> {
            Label arabic = new Label("سؤال");
            Label english = new Label("Question");
            for (Label label : List.of(english, arabic)) {
                label.setWrapText(true);
                label.setContentDisplay(ContentDisplay.LEFT);
                Pane pane = dressed(label, false);
                layOut(pane, label, 400, 80, label.getText());
                Node words = label.getChildrenUnmodifiable().getFirst();
                assertThat(words.getBoundsInParent().getMinX())
                        .as(label.getText())
                        .isBetween(-2.0, 2.0);
                assertThat(words.getBoundsInParent().getCenterY())
                        .as(label.getText())
                        .isBetween(38.0, 42.0);
            }
        });
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
            text.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
        }
        return text.toString();
    }

    private static Pane dressed(Node node, boolean mirrored) {
        Pane pane = new Pane(node);
        node.setManaged(false);
        Locale language = Locale.of(mirrored ? "ar" : "en");
        new Appearance(METRICS).applyTheme(pane, Theme.LIGHT, TextSize.NORMAL, language);
        assertThat(pane.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT).isEqualTo(mirrored);
        new Scene(pane, 1000, 400);
        pane.applyCss();
        return pane;
    }

    private static void layOut(
            Pane pane, Node node, double width, double height, String description) {
        assertThatCode(
                        () -> {
                            node.prefHeight(width);
                            node.prefWidth(-1);
                            node.minHeight(width);
                            node.minWidth(-1);
                            node.resize(width, height);
                            pane.layout();
                            measureTexts(pane);
                        })
                .as("%s in %s", description, width)
                .doesNotThrowAnyException();
    }

    private static void measureTexts(Parent parent) {
        texts(parent).forEach(Node::getBoundsInParent);
    }

    private static List<Text> texts(Parent parent) {
        List<Text> found = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Text text) {
                found.add(text);
            } else if (child instanceof Parent inner) {
                found.addAll(texts(inner));
            }
        }
        return found;
    }
}
