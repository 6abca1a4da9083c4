package org.askwell.kiosk.chrome;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Patience;
import org.askwell.session.Preferences;
import org.askwell.site.ScanPace;
import org.askwell.ui.PageMark;
import org.askwell.ui.Spoken;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.ChoiceGroup;
import org.askwell.ui.control.ChoiceTile;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.Icon;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.ui.theme.Appearance;
import org.askwell.ui.theme.TextSize;
import org.askwell.ui.theme.Theme;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Lets a person choose what makes the kiosk easier for them, each choice an example of itself. */
public final class MakeItEasier {
    private static final double ICON_EM = 1.2;

    private final Buttons make;
    private final Touch touch;
    private final Words words;
    private final Visit visit;
    private final ObjectProperty<Preferences> preferences;
    private final boolean canLower;

    /**
     * @param canLower whether the screen is so high that lowering it helps
     */
    public MakeItEasier(Buttons make, Visit visit, boolean canLower) {
        this.make = make;
        touch = make.touch();
        words = make.words();
        this.visit = visit;
        this.canLower = canLower;
        preferences = visit.preferences();
    }

    /** The card; {@code close} takes it away. */
    public PanelCard card(Runnable close) {
        List<Node> items = new ArrayList<>();
        items.addAll(
                List.of(
                        heading("easier.text-size"),
                        sizes(),
                        heading("easier.colours"),
                        colours(),
                        heading("easier.time"),
                        times(),
                        heading("easier.more"),
                        aids(),
                        heading("easier.scan"),
                        new WrappedLabel(words.text("easier.scan.text"))));
        items.addAll(paces());
        return new PanelCard(make, words.text("easier.title"), items, close);
    }

    private Node sizes() {
        double highest = touch.metrics().bodyText(TextSize.LARGEST);
        ChoiceGroup<TextSize> group =
                ChoiceGroup.ofOne(touch, chosen -> prefer(now -> now.withTextSize(chosen)));
        for (TextSize size : TextSize.values()) {
            Label letters = letters();
            letters.setStyle("-fx-font-size: " + touch.metrics().bodyText(size) + "px;");
            letters.setMinWidth(Label.USE_PREF_SIZE);
            StackPane example = new StackPane(letters);
            example.setMinHeight(highest * 1.25);
            group.add(size, words.text("easier.percent", size.percent())).showing(example);
        }
        return cells("easier.text-size", group, preferences.get().textSize());
    }

    private Node colours() {
        ChoiceGroup<Theme> group =
                ChoiceGroup.ofOne(touch, chosen -> prefer(now -> now.withTheme(chosen)));
        for (Theme theme : Theme.values()) {
            ChoiceTile tile = group.add(theme, words.text("easier.theme." + name(theme)));
            Appearance.paint(tile.showing(letters()), theme);
        }
        return cells("easier.colours", group, preferences.get().theme());
    }

    private Node times() {
        ChoiceGroup<Patience> group =
                ChoiceGroup.ofOne(touch, chosen -> prefer(now -> now.withPatience(chosen)));
        for (Patience patience : Patience.values()) {
            HBox clocks = new HBox();
            for (int i = 0; i < patience.times(); i++) {
                clocks.getChildren().add(Icon.CLOCK.sized(iconSize()));
            }
            group.add(patience, words.text("easier.time." + name(patience))).showing(clocks);
        }
        return cells("easier.time", group, preferences.get().patience());
    }

    private Label letters() {
        return new Label(words.text("easier.letters"));
    }

    private <T> Node cells(String title, ChoiceGroup<T> group, T chosen) {
        group.show(Set.of(chosen));
        group.tiles().forEach(tile -> Spoken.of(tile, words.text(title)));
        return new EqualCells(touch.metrics().gap(), group.tiles());
    }

    private Node aids() {
        Preferences chosen = preferences.get();
        List<ChoiceTile> tiles = new ArrayList<>();
        if (canLower) {
            ChoiceGroup<Boolean> lower =
                    toggle("easier.lower", Icon.LOWER, on -> prefer(now -> now.withLowered(on)));
            mark(lower, chosen.lowered());
            tiles.addAll(lower.tiles());
        }
        ChoiceGroup<Boolean> still =
                toggle("easier.still", Icon.STILL, on -> prefer(now -> now.withLessMotion(on)));
        mark(still, chosen.lessMotion());
        tiles.addAll(still.tiles());
        ChoiceGroup<Boolean> speak =
                toggle("easier.speak", Icon.LISTEN, _ -> visit.host().switchSpeaking());
        tiles.addAll(speak.tiles());
        EqualCells cells = new EqualCells(touch.metrics().gap(), tiles);
        // Speaking can also end by itself, as where the voice fails.
        Subscription _ =
                visit.speaking()
                        .when(cells.sceneProperty().map(Objects::nonNull).orElse(false))
                        .subscribe(on -> mark(speak, on));
        return cells;
    }

    private List<Node> paces() {
        Optional<ScanPace> chosen = visit.scanning().get();
        ChoiceGroup<Optional<ScanPace>> group =
                ChoiceGroup.ofOne(touch, pace -> visit.scanning().set(pace));
        group.add(Optional.empty(), words.text("easier.scan.off"));
        for (ScanPace pace : chosen.orElse(ScanPace.DEFAULT).choices()) {
            double seconds = pace.step().toMillis() / 1_000.0;
            group.add(Optional.of(pace), words.text("easier.scan.pace", seconds));
        }
        // In large letters all of them would not find room on one page.
        double gap = touch.metrics().gap();
        int half = group.tiles().size() / 2;
        EqualCells slow = new EqualCells(gap, group.tiles().subList(0, half));
        EqualCells quick = new EqualCells(gap, group.tiles().subList(half, group.tiles().size()));
        // A key can switch it, too.
        Subscription _ =
                visit.scanning()
                        .when(slow.sceneProperty().map(Objects::nonNull).orElse(false))
                        .subscribe(now -> group.show(Set.of(now)));
        return List.of(slow, quick);
    }

    private ChoiceGroup<Boolean> toggle(String key, Icon icon, Consumer<Boolean> choose) {
        ChoiceGroup<Boolean> group =
                ChoiceGroup.ofSeveral(touch, chosen -> choose.accept(!chosen.isEmpty()));
        group.add(true, words.text(key)).showing(icon.sized(iconSize()));
        return group;
    }

    private static void mark(ChoiceGroup<Boolean> group, boolean on) {
        group.show(on ? Set.of(true) : Set.of());
    }

    private void prefer(UnaryOperator<Preferences> change) {
        preferences.set(change.apply(preferences.get()));
    }

    private double iconSize() {
        return ICON_EM * touch.metrics().bodyText(preferences.get().textSize());
    }

    private Node heading(String key) {
        Label heading = new WrappedLabel(words.text(key), "subtitle");
        PageMark.KEEP_WITH_NEXT.on(heading);
        return heading;
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
