package org.askwell.staff.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.askwell.ui.PageMark;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.text.LongText;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.words.Words;
import org.askwell.work.Problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that staff should know of: what it is about, and what there is to say. */
final class NoticeCard extends VBox {
    private static final double ICON_EM = 1.2;

    private List<Node> parts = List.of();
    private Optional<Node> asked = Optional.empty();
    private Optional<Label> answered = Optional.empty();

    /** A card of {@code title}, with a line for each of {@code lines}. */
    NoticeCard(Words words, Icon icon, String title, List<String> lines) {
        Label heading = new WrappedLabel(title, "notice-title");
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

    /** The card with {@code button}, in whose place {@code answer} stands once that is settled. */
    NoticeCard asking(TouchButton button, String answer) {
        Label settled = new WrappedLabel(answer, "notice-settled");
        settled.setVisible(false);
        Icon.DONE.on(settled, ICON_EM);
        asked = Optional.of(button);
        answered = Optional.of(settled);
        // Both keep their room, so that nothing moves when one gives way to the other.
        StackPane both = new StackPane(settled, button);
        both.getStyleClass().add("notice-answer");
        both.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(both);
        return this;
    }

    /** Says that there is nothing left to be answered. */
    void settle() {
        asked.ifPresent(button -> button.setVisible(false));
        answered.ifPresent(label -> label.setVisible(true));
    }

    /**
     * The card as items of pages.
     *
     * @param low whether a page has no room for a whole card
     */
    Stream<Node> items(boolean low) {
        if (low && parts.isEmpty()) {
            parts = List.copyOf(getChildren());
        }
        return low ? parts.stream() : Stream.of(this);
    }
}
