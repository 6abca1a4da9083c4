package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.staff.Person;
import org.askwell.ui.PageMark;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.LongText;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A question or a sentence to staff, what they can choose, and the ways on and back below it. */
final class ChoicesPane extends VBox {
    private static final int COLUMNS = 2;

    /**
     * @param choices buttons that stand on pages, where they are many
     * @param ways buttons below them, at least one
     */
    ChoicesPane(
            StaffContext context, Told told, List<TouchButton> choices, List<TouchButton> ways) {
        ScreenMetrics metrics = context.touch().metrics();
        Words words = context.words();
        double gap = metrics.gap();
        Pages pages = new Pages(gap).withButtons(context.touch(), words);
        pages.setColumns(COLUMNS);
        LongText title = new LongText(told.title(), words.language(), "title");
        PageMark.KEEP_WITH_NEXT.on(title);
        List<Node> items = new ArrayList<>();
        items.add(title);
        told.lines().forEach(line -> items.add(new LongText(line, words.language())));
        for (TouchButton choice : choices) {
            choice.setMaxWidth(Double.MAX_VALUE);
            PageMark.TILE.on(choice);
            items.add(choice);
        }
        pages.setItems(items);
        VBox.setVgrow(pages, Priority.ALWAYS);
        setSpacing(gap * 2);
        setPadding(new Insets(gap * 2, metrics.margin(), gap * 2, metrics.margin()));
        getStyleClass().add("choices-pane");
        getChildren().setAll(pages, new EqualCells(gap, ways));
    }

    /** What stands above the choices. */
    record Told(String title, List<String> lines) {
        Told {
            lines = List.copyOf(lines);
        }

        Told(String title, String... lines) {
            this(title, List.of(lines));
        }
    }

    /** A button for each of {@code people}. */
    static List<TouchButton> names(
            StaffContext context, List<Person> people, Consumer<Person> chosen) {
        return people.stream()
                .map(person ->
                        new TouchButton(
                                context.touch(),
                                TouchButton.Rank.SECONDARY,
                                called(person, context.words()),
                                () -> chosen.accept(person)))
                .toList();
    }

    /** The name, in its own direction; of the one that nobody has, what it is. */
    static String called(Person person, Words words) {
        return person.shared() ? words.text("staff.people.shared") : words.apart(person.name());
    }
}
