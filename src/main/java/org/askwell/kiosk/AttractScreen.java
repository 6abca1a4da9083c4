package org.askwell.kiosk;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.content.Block;
import org.askwell.content.Pack;
import org.askwell.content.view.Drawings;
import org.askwell.content.view.DrawnPictures;
import org.askwell.kiosk.chrome.DraftScreen;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.Route;
import org.askwell.site.SiteSettings;
import org.askwell.ui.Screen;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.HoldArea;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.ui.theme.Appearance;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.LanguageNames;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The first screen: what the kiosk is for, and that a touch starts it. */
final class AttractScreen implements Screen {
    /** Where the words leave a picture less, nothing can be made out on it. */
    private static final double LOWEST_MM = 16;

    private final VisitUi ui;
    private final SiteSettings site;
    private final Visit visit;
    private final Words words;
    private final ScreenMetrics metrics;
    private final VBox node = new VBox();
    private final Label foot = new WrappedLabel("", "small-print");

    AttractScreen(VisitUi ui, SiteSettings site, CallbackOffer callback, Visit visit) {
        this.ui = ui;
        this.site = site;
        this.visit = visit;
        words = ui.words(visit);
        metrics = ui.touch(visit).metrics();
        boolean low = ui.screenClass(visit).bandBeside();
        VBox middle = new VBox(new WrappedLabel(title(), "attract-title"));
        picture().ifPresent(middle.getChildren()::add);
        boolean calls = callback.stands().getAsBoolean();
        String invitation = calls ? "attract.text" : "attract.text-without-callback";
        middle.getChildren().add(new WrappedLabel(words.text(invitation), "attract-text"));
        middle.getChildren().addAll(low ? List.of(sideBySide(buttons())) : stacked(buttons()));
        middle.getStyleClass().add("attract-middle");
        middle.setAlignment(Pos.CENTER);
        VBox.setVgrow(middle, Priority.ALWAYS);
        foot.textProperty().bind(callback.logFailing().map(this::notice));
        node.getStyleClass().add("attract");
        node.setAlignment(Pos.CENTER);
        double edge = low ? metrics.gap() : metrics.margin();
        node.setPadding(new Insets(edge, metrics.margin(), edge, metrics.margin()));
        node.getChildren().setAll(centreName(), middle, foot);
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

    private Node centreName() {
        String centre = site.centre().name().orElseGet(() -> words.text("band.ask-staff"));
        HoldArea name = new HoldArea(ui.touch(visit), centre, visit::enterStaff);
        name.getStyleClass().add("centre-name");
        HBox above = new HBox(name);
        above.setMinHeight(Region.USE_PREF_SIZE);
        return above;
    }

    private String title() {
        return visit.routes().home() instanceof Route.Library
                ? words.text("library.title")
                : visit.edition(visit.library().first()).title();
    }

    /**
     * What staff should know of the kiosk: first that it has no keys, then that it keeps nothing,
     * then that it has no name; where there is nothing, what patients should know of the texts.
     */
    private String notice(boolean logFailing) {
        if (visit.host().staffEntrance() instanceof Route.SetUp) {
            return words.text("attract.no-keys");
        }
        if (logFailing) {
            return words.text("attract.no-log");
        }
        return site.origin() == SiteSettings.Origin.SITE_FILE
                ? DraftScreen.notice(words, visit, visit.library().first()).orElse("")
                : words.text("attract.not-set-up");
    }

    /** The first figure of the first pack. */
    private Optional<Region> picture() {
        Pack first = visit.library().first();
        Drawings drawings =
                new Drawings(
                        first.drawings(),
                        metrics.height() / 2,
                        new Drawings.Pixels(
                                new DrawnPictures(),
                                visit.preferences().get().theme(),
                                false));
        Optional<Region> picture =
                visit.edition(first).topics().stream()
                        .flatMap(topic -> topic.blocks().stream())
                        .filter(Block.Figure.class::isInstance)
                        .map(block -> drawings.apply(((Block.Figure) block).picture()))
                        .findFirst();
        picture.ifPresent(drawn -> {
            drawn.setMinHeight(0);
            drawn.heightProperty()
                    .subscribe(
                            high -> drawn.setVisible(high.doubleValue() >= metrics.px(LOWEST_MM)));
            drawn.setMaxWidth(Math.min(metrics.width() * 0.8, metrics.height() * 0.9));
        });
        return picture;
    }

    /** The way to the questions, and the same in each language that there is to choose. */
    private List<TouchButton> buttons() {
        TouchButton begin = ui.buttons(visit).primary("attract.start", Icon.NEXT, visit::begin);
        begin.getStyleClass().add("start");
        List<TouchButton> buttons = new ArrayList<>(List.of(begin));
        if (visit.languages().choice()) {
            visit.languages().offered().forEach(language -> buttons.add(inLanguage(language)));
        }
        return buttons;
    }

    private TouchButton inLanguage(Locale language) {
        TouchButton button =
                new TouchButton(
                        ui.touch(visit),
                        TouchButton.Rank.SECONDARY,
                        LanguageNames.own(language),
                        () -> {
                            visit.useLanguage(language);
                            visit.begin();
                        });
        Appearance.write(button, language);
        return button;
    }

    private List<Region> stacked(List<TouchButton> buttons) {
        List<TouchButton> languages = buttons.subList(1, buttons.size());
        return languages.isEmpty()
                ? List.of(buttons.getFirst())
                : List.of(buttons.getFirst(), sideBySide(languages));
    }

    private Region sideBySide(List<TouchButton> buttons) {
        EqualCells cells = new EqualCells(metrics.gap() * 2, buttons);
        cells.setMaxWidth(Region.USE_PREF_SIZE);
        return cells;
    }
}
