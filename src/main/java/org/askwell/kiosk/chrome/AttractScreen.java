package org.askwell.kiosk.chrome;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.ui.Screen;
import org.askwell.ui.Touch;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.HoldArea;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.theme.Appearance;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.LanguageNames;
import org.askwell.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The first screen: what the kiosk is for, and that a touch starts it. */
public final class AttractScreen implements Screen {
    /** Where the words leave a picture less, nothing can be made out on it. */
    private static final double LOWEST_MM = 16;

    private final VBox node = new VBox();
    private final Label foot;

    /**
     * @param low whether the screen is low for its text
     * @param title what the content is about
     * @param invitation what can be done here
     * @param notice what staff should know, such as that the kiosk is not set up; empty for nothing
     * @param languages what a person can choose among; nothing where there is no choice
     * @param choose goes to the questions in that language
     * @param held what holding the centre's name does
     * @param start goes to the questions
     */
    public AttractScreen(
            Touch touch,
            Words words,
            boolean low,
            String centre,
            String title,
            String invitation,
            Optional<Region> picture,
            ObservableValue<String> notice,
            List<Locale> languages,
            Consumer<Locale> choose,
            Runnable held,
            Runnable start) {
        ScreenMetrics metrics = touch.metrics();
        Label name = new HoldArea(touch, centre, held);
        name.getStyleClass().add("centre-name");
        TouchButton begin =
                new TouchButton(touch, TouchButton.Rank.PRIMARY, words.text("attract.start"), start)
                        .with(Icon.NEXT);
        begin.getStyleClass().add("start");
        VBox middle = new VBox(text(title, "attract-title"));
        picture.ifPresent(drawn -> {
            drawn.setMinHeight(0);
            drawn.heightProperty()
                    .subscribe(
                            high -> drawn.setVisible(high.doubleValue() >= metrics.px(LOWEST_MM)));
            drawn.setMaxWidth(Math.min(metrics.width() * 0.8, metrics.height() * 0.9));
            middle.getChildren().add(drawn);
        });
        List<TouchButton> inLanguages = languageButtons(touch, languages, choose);
        middle.getChildren().add(text(invitation, "attract-text"));
        if (low) {
            middle.getChildren().add(sideBySide(touch, with(begin, inLanguages)));
        } else {
            middle.getChildren().add(begin);
            if (!languages.isEmpty()) {
                middle.getChildren().add(sideBySide(touch, inLanguages));
            }
        }
        middle.getStyleClass().add("attract-middle");
        middle.setAlignment(Pos.CENTER);
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox above = new HBox(name);
        above.setMinHeight(Region.USE_PREF_SIZE);
        foot = text("", "small-print");
        foot.textProperty().bind(notice);
        node.getStyleClass().add("attract");
        node.setAlignment(Pos.CENTER);
        double edge = low ? metrics.gap() : metrics.margin();
        node.setPadding(new Insets(edge, metrics.margin(), edge, metrics.margin()));
        node.getChildren().setAll(above, middle, foot);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> start.run());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void onLeave() {
        foot.textProperty().unbind();
    }

    private static List<TouchButton> languageButtons(
            Touch touch, List<Locale> languages, Consumer<Locale> choose) {
        return languages.stream()
                .map(language -> {
                    TouchButton button =
                            new TouchButton(
                                    touch,
                                    TouchButton.Rank.SECONDARY,
                                    LanguageNames.own(language),
                                    () -> choose.accept(language));
                    Appearance.write(button, language);
                    return button;
                })
                .toList();
    }

    private static List<TouchButton> with(TouchButton first, List<TouchButton> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static Region sideBySide(Touch touch, List<TouchButton> buttons) {
        EqualCells cells = new EqualCells(touch.metrics().gap() * 2, buttons);
        cells.setMaxWidth(Region.USE_PREF_SIZE);
        return cells;
    }

    private static Label text(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
