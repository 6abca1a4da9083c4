package org.askwell.kiosk;

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
import javafx.util.Subscription;

import org.askwell.content.Topic;
import org.askwell.content.figure.Drawing;
import org.askwell.content.view.DrawingView;
import org.askwell.kiosk.chrome.AskedInTurn;
import org.askwell.kiosk.chrome.KeyNames;
import org.askwell.kiosk.chrome.Logo;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.Route;
import org.askwell.site.SiteSettings;
import org.askwell.ui.Motion;
import org.askwell.ui.Screen;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.HoldArea;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.ui.theme.Appearance;
import org.askwell.ui.theme.ScreenClass;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.LanguageNames;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The first screen: what the kiosk is for, and that a touch starts it. */
final class AttractScreen implements Screen {
    /** Where the words leave a picture less, nothing can be made out on it. */
    private static final double LOWEST_MM = 30;

    private static final double LOGO_MM = 24;

    /** How much of the screen's width a logo may take. */
    private static final double LOGO_PART = 0.4;

    private static final double START_IN_TARGETS = 2;
    private static final double LEAST_START_IN_TARGETS = 1.3;

    private final VisitUi ui;
    private final SiteSettings site;
    private final Visit visit;
    private final Words words;
    private final ScreenMetrics metrics;
    private final ScreenClass room;
    private final AskedInTurn asked;
    private final Subscription shownLogo;
    private final VBox node = new VBox();
    private final Label foot = new WrappedLabel("", "small-print");

    AttractScreen(Setting setting, Visit visit) {
        ui = setting.ui();
        site = setting.site();
        this.visit = visit;
        words = ui.words(visit);
        metrics = ui.touch(visit).metrics();
        room = ui.screenClass(visit);
        Motion motion = room.fitsQuestionOverStart() ? setting.motion() : Motion.STILL;
        asked = new AskedInTurn(ui.whole().timer(), motion, questions());
        boolean calls = setting.callback().stands().getAsBoolean();
        Label invitation =
                new WrappedLabel(
                        words.text(calls ? "attract.text" : "attract.text-without-callback"),
                        "attract-text");
        Region middle =
                room.bandBeside()
                        ? low(invitation)
                        : metrics.portrait()
                                ? upright(setting.pictures().people().get(), invitation)
                                : broad(setting.pictures().people().get(), invitation);
        middle.getStyleClass().add("attract-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        foot.textProperty().bind(setting.callback().logFailing().map(this::notice));
        node.getStyleClass().add("attract");
        if (room.fitsLargeQuestionOverStart()) {
            node.getStyleClass().add("roomy");
        }
        node.setAlignment(Pos.CENTER);
        node.setSpacing(metrics.gap());
        double edge = room.bandBeside() ? metrics.gap() : metrics.margin();
        node.setPadding(new Insets(edge, metrics.margin(), edge, metrics.margin()));
        HBox above = new HBox(2 * metrics.gap(), centreName());
        above.setAlignment(Pos.CENTER_LEFT);
        above.setMinHeight(Region.USE_PREF_SIZE);
        shownLogo = setting.pictures().logo().subscribe(found -> showLogo(above, found));
        node.getChildren().setAll(above, middle);
        if (hearingHasItsLine()) {
            howToHear()
                    .map(line -> new WrappedLabel(line, "small-print"))
                    .ifPresent(node.getChildren()::add);
        }
        node.getChildren().add(foot);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> visit.begin());
    }

    /**
     * What the first screen is built with.
     *
     * @param motion whether questions follow each other by themselves
     */
    record Setting(
            VisitUi ui,
            SiteSettings site,
            CallbackOffer callback,
            Pictures pictures,
            Motion motion) {}

    /**
     * What it shows beside its words.
     *
     * @param people the drawing that greets, read when it is first asked for
     * @param logo the sign of the centre, once it is read
     */
    record Pictures(Supplier<Drawing> people, ObservableValue<Optional<Logo>> logo) {}

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void onLeave() {
        asked.stop();
        shownLogo.unsubscribe();
        foot.textProperty().unbind();
    }

    /** Everything below each other: who is there, what they ask, and how to begin. */
    private Region upright(Drawing people, Label invitation) {
        Region picture = picture(people);
        VBox middle = new VBox(heading(), asked, picture, begin(), invitation);
        middle.getChildren().addAll(languages());
        middle.setAlignment(Pos.CENTER);
        VBox.setVgrow(picture, Priority.ALWAYS);
        return middle;
    }

    /** The people on one side, and on the other what they ask and how to begin. */
    private Region broad(Drawing people, Label invitation) {
        Region picture = picture(people);
        VBox beside = new VBox(heading(), begin(), invitation);
        if (room.fitsQuestionOverStart()) {
            beside.getChildren().add(1, asked);
        }
        beside.getChildren().addAll(languages());
        beside.setAlignment(Pos.CENTER);
        beside.getStyleClass().add("attract-middle");
        double column = (metrics.width() - 4 * metrics.margin()) / 2;
        for (Region half : List.of(picture, beside)) {
            half.setMinWidth(column);
            half.setPrefWidth(column);
            half.setMaxWidth(column);
        }
        HBox middle = new HBox(2 * metrics.margin(), picture, beside);
        middle.setAlignment(Pos.CENTER);
        return middle;
    }

    /** Words and buttons alone: nothing can be made out on a picture that they leave room for. */
    private Region low(Label invitation) {
        List<TouchButton> buttons = new ArrayList<>(List.of(begin()));
        buttons.addAll(inLanguages());
        VBox middle = new VBox(heading(), invitation, sideBySide(buttons));
        middle.setAlignment(Pos.CENTER);
        return middle;
    }

    private Label heading() {
        return new WrappedLabel(title(), "attract-title");
    }

    private void showLogo(HBox above, Optional<Logo> found) {
        boolean there = above.getChildren().size() > 1;
        if (!there && !room.compact()) {
            double high = metrics.px(LOGO_MM);
            found.map(logo -> logo.node(metrics.width() * LOGO_PART, high))
                    .ifPresent(logo -> above.getChildren().addFirst(logo));
        }
    }

    private Node centreName() {
        String centre = site.centre().name().orElseGet(() -> words.text("band.ask-staff"));
        HoldArea name = new HoldArea(ui.touch(visit), centre, visit::enterStaff);
        name.getStyleClass().add("centre-name");
        return name;
    }

    private String title() {
        return visit.routes().home() instanceof Route.Library
                ? words.text("library.title")
                : visit.edition(visit.library().first()).title();
    }

    /**
     * What staff should know of the kiosk: first that it has no keys, then that it keeps nothing,
     * then that it has no name. Where nothing is amiss and room is short, how to hear it.
     */
    private String notice(boolean logFailing) {
        if (visit.host().staffEntrance() instanceof Route.SetUp) {
            return words.text("attract.no-keys");
        }
        if (logFailing) {
            return words.text("attract.no-log");
        }
        if (site.origin() != SiteSettings.Origin.SITE_FILE) {
            return words.text("attract.not-set-up");
        }
        return hearingHasItsLine() ? "" : howToHear().orElse("");
    }

    /** Else it gives way to what staff should know. */
    private boolean hearingHasItsLine() {
        return metrics.portrait() && room.fitsLargeQuestionOverStart();
    }

    private Optional<String> howToHear() {
        return new KeyNames(site.keys(), words).howToHear();
    }

    /** What can be asked here: the questions of the first article. */
    private List<String> questions() {
        List<String> questions =
                visit.edition(visit.library().first()).topics().stream()
                        .map(Topic::question)
                        .toList();
        return questions.isEmpty() ? List.of(title()) : questions;
    }

    private Region picture(Drawing people) {
        DrawingView drawn = new DrawingView(people, "");
        drawn.setMinHeight(0);
        double wide = metrics.portrait() ? metrics.width() : metrics.width() / 2;
        drawn.setMaxHeight(drawn.prefHeight(wide - 2 * metrics.margin()));
        drawn.heightProperty()
                .subscribe(high -> drawn.setVisible(high.doubleValue() >= metrics.px(LOWEST_MM)));
        return drawn;
    }

    private TouchButton begin() {
        TouchButton begin = ui.buttons(visit).primary("attract.start", Icon.NEXT, visit::begin);
        begin.getStyleClass().add("start");
        begin.setMaxWidth(Double.MAX_VALUE);
        if (!room.bandBeside()) {
            double targets =
                    room.fitsLargeQuestionOverStart() ? START_IN_TARGETS : LEAST_START_IN_TARGETS;
            begin.setLeastHeight(targets * metrics.target());
        }
        return begin;
    }

    /** The same in each language that there is to choose. */
    private List<TouchButton> inLanguages() {
        return visit.languages().choice()
                ? visit.languages().offered().stream().map(this::inLanguage).toList()
                : List.of();
    }

    private List<Region> languages() {
        List<TouchButton> buttons = inLanguages();
        return buttons.isEmpty() ? List.of() : List.of(sideBySide(buttons));
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
        button.getStyleClass().add("in-language");
        return button;
    }

    private Region sideBySide(List<TouchButton> buttons) {
        EqualCells cells = new EqualCells(metrics.gap() * 2, buttons);
        return cells;
    }
}
