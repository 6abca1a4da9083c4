package org.askwell.content.view;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.askwell.content.Hit;
import org.askwell.session.Route;
import org.askwell.ui.Screen;
import org.askwell.ui.Spoken;
import org.askwell.ui.Touch;
import org.askwell.ui.control.AnnouncementEvent;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.ErrorNote;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.keyboard.Keyboard;
import org.askwell.ui.keyboard.OnScreenKeyboard;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.keyboard.TypedText;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.Words;
import org.askwell.work.Subscriptions;

import java.util.List;
import java.util.Optional;

/**
 * Where a person types what they look for: what is found shows at once, or its number where there
 * is no place for more.
 */
public final class SearchScreen implements Screen {
    /** More than any title; past it nothing would be found that is not found already. */
    private static final int LONGEST = 200;

    private static final double FEWEST_EM_FOR_HITS = 9;

    private final SearchContext setting;
    private final Words words;
    private final VBox area = new VBox();
    private final VBox node;
    private final OnScreenKeyboard keyboard;
    private final Subscriptions opened = new Subscriptions();

    public SearchScreen(SearchContext setting, Keyboard keys) {
        this.setting = setting;
        words = setting.words();
        ScreenMetrics metrics = setting.touch().metrics();
        TypedText target = new TypedText(setting.typed(), LONGEST, this::full);
        keyboard = new OnScreenKeyboard(setting.touch(), keys, words, target, false);
        opened.add(keyboard::release);
        TypedField field = new TypedField(metrics, target, words.text("search.title"));
        field.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        field.requestFocus();
                    }
                });
        Buttons make = new Buttons(setting.touch(), words);
        TouchButton back = make.back("band.back", setting.navigator()::back);
        TouchButton show =
                make.primary(
                        "search.show",
                        Icon.SEARCH,
                        () -> setting.navigator().open(new Route.Found()));
        boolean narrow = !metrics.with(setting.textSize()).fitsFieldBetweenButtons();
        Region between = narrow ? new Region() : field;
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox row = new HBox(metrics.gap() * 2, back, between, show);
        row.setAlignment(Pos.CENTER_LEFT);
        area.setSpacing(metrics.gap() * 2);
        area.setMinHeight(0);
        VBox.setVgrow(area, Priority.ALWAYS);
        node = new VBox(metrics.gap() * 2, row, area);
        if (narrow) {
            node.getChildren().addFirst(field);
        }
        node.getStyleClass().add("search");
        node.setPadding(
                new Insets(metrics.gap(), metrics.margin(), metrics.gap(), metrics.margin()));
        Spoken.TOLD_ELSEWHERE.mark(area);
        Subscription typing =
                setting.typed()
                        .subscribe(_ -> {
                            fill();
                            tell();
                        });
        Subscription sizing = area.heightProperty().subscribe(_ -> fill());
        opened.add(typing::unsubscribe);
        opened.add(sizing::unsubscribe);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> foot() {
        return Optional.of(keyboard);
    }

    @Override
    public void onLeave() {
        opened.close();
    }

    private void fill() {
        List<Hit> hits = setting.hits();
        boolean place =
                area.getHeight()
                        >= FEWEST_EM_FOR_HITS
                                * setting.touch().metrics().bodyText(setting.textSize());
        // What is short stands in the middle of what would else be empty.
        area.setAlignment(place ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        if (setting.typed().get().isBlank()) {
            area.getChildren()
                    .setAll(
                            new WrappedLabel(
                                    words.text(place ? "search.hint-words" : "search.hint")));
            if (place) {
                addTiles(setting.search().allWords());
            }
        } else if (hits.isEmpty()) {
            area.getChildren().setAll(new WrappedLabel(words.text("search.none")));
        } else if (place) {
            area.getChildren().clear();
            addTiles(hits);
        } else {
            area.getChildren().setAll(new WrappedLabel(words.text("search.count", hits.size())));
        }
    }

    /** Tells those who hear the screen how much is found, in the place of all of it. */
    private void tell() {
        if (!setting.typed().get().isBlank()) {
            AnnouncementEvent.news(area, words.text("search.count", setting.hits().size()));
        }
    }

    /** Says so until something else is typed or taken away. */
    private void full() {
        ErrorNote note = new ErrorNote();
        area.getChildren().setAll(note);
        note.say(Optional.of(words.text("typing.too-long")));
    }

    private void addTiles(List<Hit> hits) {
        Touch touch = setting.touch();
        Pages pages = new Pages(touch.metrics().gap() * 2).withButtons(touch, words);
        pages.setColumns(2);
        pages.setItems(setting.tiles(hits).all());
        VBox.setVgrow(pages, Priority.ALWAYS);
        area.getChildren().add(pages);
    }
}
