package org.askwell.content.view;

import javafx.scene.Node;

import org.askwell.content.AskedQuestions;
import org.askwell.session.Route;
import org.askwell.ui.Screen;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.WrappedLabel;

import java.util.ArrayList;
import java.util.List;

/** The questions that a person has ticked, to be unticked or taken along. */
public final class QuestionsScreen implements Screen {
    private final ContentContext setting;
    private final Node node;

    /**
     * @param questions what is ticked, in the order of the topics
     */
    public QuestionsScreen(ContentContext setting, List<AskedQuestions.Asked> questions) {
        this.setting = setting;
        Pages pages = new Pages(setting.touch().metrics().gap() * 2);
        pages.setColumns(setting.wide() ? 2 : 1);
        pages.setItems(questions.isEmpty() ? none() : list(questions));
        node = new TitledPages(setting, setting.words().text("questions.title"), pages);
    }

    @Override
    public Node node() {
        return node;
    }

    private List<Node> none() {
        return List.of(
                new WrappedLabel(setting.words().text("questions.none")),
                button("band.all-questions", Icon.ALL_QUESTIONS, setting.overview()));
    }

    private List<Node> list(List<AskedQuestions.Asked> questions) {
        TouchButton take = button("questions.take", Icon.TAKE_ALONG, new Route.TakeAlong());
        List<Node> items =
                new ArrayList<>(
                        List.of(new WrappedLabel(setting.words().text("questions.untick"))));
        items.addAll(
                new QuestionTicks(setting).tiles(questions, count -> take.setDisable(count == 0)));
        items.add(take);
        return items;
    }

    private TouchButton button(String key, Icon icon, Route route) {
        return new Buttons(setting.touch(), setting.words())
                .primary(key, icon, () -> setting.navigator().open(route));
    }
}
