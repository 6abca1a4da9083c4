package org.askwell.staff.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.askwell.ui.PageMark;
import org.askwell.ui.Splittable;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.text.LongText;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.words.Words;
import org.askwell.work.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Something that staff should know of: what it is about, and what there is to say; line by line
 * where a page has no room for the whole card.
 */
final class NoticeCard extends VBox implements Splittable {
    private static final double ICON_EM = 1.2;

    private final List<Node> parts;
    private final List<Answer> answers = new ArrayList<>();

    /** A button, in whose place {@code settled} stands afterwards. */
    private record Answer(TouchButton button, Label settled) {}

    /** A card of {@code title}, with a line for each of {@code lines}. */
    NoticeCard(Words words, Icon icon, String title, List<String> lines) {
        getStyleClass().add("notice-card");
        getChildren().addAll(content(words, icon, title, lines));
        parts = content(words, icon, title, lines);
    }

    private static List<Node> content(Words words, Icon icon, String title, List<String> lines) {
        Label heading = new WrappedLabel(title, "notice-title");
        icon.on(heading, ICON_EM);
        PageMark.KEEP_WITH_NEXT.on(heading);
        List<Node> content = new ArrayList<>(List.of(heading));
        lines.forEach(line -> content.add(new LongText(line, words.language(), "notice-text")));
        return content;
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

    /** The card with a button, in whose place {@code told} stands once that is settled. */
    NoticeCard asking(Supplier<TouchButton> button, String told) {
        getChildren().add(answer(button.get(), told));
        parts.add(answer(button.get(), told));
        return this;
    }

    private Node answer(TouchButton button, String told) {
        Label settled = new WrappedLabel(told, "notice-settled");
        settled.setVisible(false);
        Icon.DONE.on(settled, ICON_EM);
        answers.add(new Answer(button, settled));
        // Both keep their room, so that nothing moves when one gives way to the other.
        StackPane both = new StackPane(settled, button);
        both.getStyleClass().add("notice-answer");
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    /** Says that there is nothing left to be answered. */
    void settle() {
        answers.forEach(answer -> {
            answer.button().setVisible(false);
            answer.settled().setVisible(true);
        });
    }

    @Override
    public List<Node> parts() {
        return List.copyOf(parts);
    }

    /**
     * The card as items of pages.
     *
     * @param low whether a page has no room for a whole card
     */
    Stream<Node> items(boolean low) {
        return low ? parts.stream() : Stream.of(this);
    }
}
