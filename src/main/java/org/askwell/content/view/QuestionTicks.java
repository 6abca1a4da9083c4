package org.askwell.content.view;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.askwell.content.AskedQuestions;
import org.askwell.content.Topic;
import org.askwell.session.Route;
import org.askwell.ui.PageMark;
import org.askwell.ui.control.ChoiceGroup;
import org.askwell.ui.control.ChoiceTile;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.text.WrappedLabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Lets a person tick the questions that they want to ask the medical team. */
final class QuestionTicks {
    private final ContentContext setting;

    QuestionTicks(ContentContext setting) {
        this.setting = setting;
    }

    /** What stands below an answer: what may be asked about it, and the way to the whole list. */
    List<Node> below(Topic topic) {
        List<AskedQuestions.Asked> suggested =
                AskedQuestions.suggested(setting.pack().value(), topic);
        if (suggested.isEmpty()) {
            return List.of();
        }
        Label heading =
                new WrappedLabel(setting.words().text("questions.heading"), "block-heading");
        Label lead = new WrappedLabel(setting.words().text("questions.lead"));
        List.of(heading, lead).forEach(PageMark.KEEP_WITH_NEXT::on);
        TouchButton all =
                new TouchButton(
                                setting.touch(),
                                TouchButton.Rank.QUIET,
                                label(setting),
                                () -> setting.navigator().open(new Route.Questions()))
                        .with(Icon.QUESTIONS);
        List<Node> nodes = new ArrayList<>(List.of(heading, lead));
        nodes.addAll(tiles(suggested, _ -> all.setText(label(setting))));
        nodes.add(all);
        return nodes;
    }

    /** A tile for each of {@code questions}; {@code changed} hears how many are ticked. */
    List<ChoiceTile> tiles(List<AskedQuestions.Asked> questions, Consumer<Integer> changed) {
        AskedQuestions asked = setting.asked();
        Set<AskedQuestions.QuestionId> shown =
                questions.stream().map(AskedQuestions.Asked::id).collect(Collectors.toSet());
        ChoiceGroup<AskedQuestions.QuestionId> group =
                ChoiceGroup.ofSeveral(
                        setting.touch(),
                        chosen -> {
                            shown.forEach(key -> asked.set(key, chosen.contains(key)));
                            changed.accept(asked.count());
                        });
        questions.forEach(question -> group.add(question.id(), question.text()));
        group.show(shown.stream().filter(asked::has).collect(Collectors.toSet()));
        return group.tiles();
    }

    /** What the way to the list is called; it tells how many questions are on it. */
    static String label(ContentContext setting) {
        int count = setting.asked().count();
        return count == 0
                ? setting.words().text("questions.open")
                : setting.words().text("questions.open-count", count);
    }
}
