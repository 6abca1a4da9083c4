package org.askwell.staff.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.support.Problem;
import org.askwell.widgets.Icon;
import org.askwell.widgets.LongText;
import org.askwell.widgets.PageMark;
import org.askwell.words.Words;

import java.util.List;
import java.util.stream.Stream;

/** Something that staff should know of: what it is about, and what there is to say. */
final class NoticeCard extends VBox {
    private static final double ICON_EM = 1.2;

    /** A card of {@code title}, with a line for each of {@code lines}. */
    NoticeCard(Words words, Icon icon, String title, List<String> lines) {
        Label heading = new Label(title);
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.getStyleClass().add("notice-title");
        icon.on(heading, ICON_EM);
        PageMark.KEEP_WITH_NEXT.on(heading);
        getStyleClass().add("notice-card");
        getChildren().add(heading);
        lines.forEach(
                line -> getChildren().add(new LongText(line, words.language(), "notice-text")));
    }

    /** A card that tells {@code problem}. */
    static NoticeCard of(Problem problem, Words words) {
        String place = problem.path().isEmpty() ? "" : ": " + problem.path();
        return new NoticeCard(
                words,
                problem.isError() ? Icon.WARNING : Icon.INFORMATION,
                words.leftToRight(problem.file() + place),
                List.of(
                        words.text("staff.notices.what", problem.what()),
                        words.text("staff.notices.remedy", problem.remedy())));
    }

    /**
     * The card as items of pages.
     *
     * @param low whether a page has no room for a whole card
     */
    Stream<Node> items(boolean low) {
        return low ? List.copyOf(getChildren()).stream() : Stream.of(this);
    }
}
