package org.askwell.kiosk.chrome;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.ui.Screen;
import org.askwell.ui.Touch;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.HoldArea;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.ui.theme.Appearance;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.LanguageNames;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The first screen: what the kiosk is for, and that a touch starts it. */
public final class AttractScreen implements Screen {
    /** Where the words leave a picture less, nothing can be made out on it. */
    private static final double LOWEST_MM = 16;

    private final Touch touch;
    private final Visit visit;
    private final VBox node = new VBox();
    private final Label foot = new WrappedLabel("", "small-print");

    /** The screen that shows {@code poster} and leads to the questions. */
    public AttractScreen(VisitUi ui, Visit visit, Poster poster) {
        this.visit = visit;
        touch = ui.touch(visit);
        ScreenMetrics metrics = touch.metrics();
        boolean low = ui.screenClass(visit).bandBeside();
        Label name = new HoldArea(touch, poster.centre(), visit::enterStaff);
        name.getStyleClass().add("centre-name");
        TouchButton begin = ui.buttons(visit).primary("attract.start", Icon.NEXT, visit::begin);
        begin.getStyleClass().add("start");
        VBox middle = new VBox(new WrappedLabel(poster.title(), "attract-title"));
        poster.picture()
                .ifPresent(drawn -> {
                    limit(drawn, metrics);
                    middle.getChildren().add(drawn);
                });
        middle.getChildren().add(new WrappedLabel(poster.invitation(), "attract-text"));
        List<TouchButton> languages = languageButtons();
        if (low) {
            List<TouchButton> all = Stream.concat(Stream.of(begin), languages.stream()).toList();
            middle.getChildren().add(sideBySide(all));
        } else {
            middle.getChildren().add(begin);
            if (!languages.isEmpty()) {
                middle.getChildren().add(sideBySide(languages));
            }
        }
        middle.getStyleClass().add("attract-middle");
        middle.setAlignment(Pos.CENTER);
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox above = new HBox(name);
        above.setMinHeight(Region.USE_PREF_SIZE);
        foot.textProperty().bind(poster.notice());
        node.getStyleClass().add("attract");
        node.setAlignment(Pos.CENTER);
        double edge = low ? metrics.gap() : metrics.margin();
        node.setPadding(new Insets(edge, metrics.margin(), edge, metrics.margin()));
        node.getChildren().setAll(above, middle, foot);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> visit.begin());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void onLeave() {
        foot.textProperty().unbind();
    }

    private static void limit(Region picture, ScreenMetrics metrics) {
        picture.setMinHeight(0);
        picture.heightProperty()
                .subscribe(high -> picture.setVisible(high.doubleValue() >= metrics.px(LOWEST_MM)));
        picture.setMaxWidth(Math.min(metrics.width() * 0.8, metrics.height() * 0.9));
    }

    private List<TouchButton> languageButtons() {
        List<Locale> offered = visit.languages().choice() ? visit.languages().offered() : List.of();
        return offered.stream().map(this::languageButton).toList();
    }

    private TouchButton languageButton(Locale language) {
        TouchButton button =
                new TouchButton(
                        touch,
                        TouchButton.Rank.SECONDARY,
                        LanguageNames.own(language),
                        () -> {
                            visit.useLanguage(language);
                            visit.begin();
                        });
        Appearance.write(button, language);
        return button;
    }

    private Region sideBySide(List<TouchButton> buttons) {
        EqualCells cells = new EqualCells(touch.metrics().gap() * 2, buttons);
        cells.setMaxWidth(Region.USE_PREF_SIZE);
        return cells;
    }
}
