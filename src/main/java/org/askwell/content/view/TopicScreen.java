package org.askwell.content.view;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.content.GlossaryEntry;
import org.askwell.content.RichText;
import org.askwell.content.Topic;
import org.askwell.session.Panel;
import org.askwell.ui.PageMark;
import org.askwell.ui.Screen;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.PagePosition;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.Heading;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.ui.theme.ScreenMetrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One question with its answer: the short answer first, then what explains it, in pages. */
public final class TopicScreen implements Screen {
    private final ContentContext setting;
    private final Topic topic;
    private final Pages pages;
    private final List<StepFigure> figures;
    private final Optional<ClearQuestion> clear;
    private final VBox node;

    public TopicScreen(ContentContext setting, Topic topic) {
        this.setting = setting;
        this.topic = topic;
        ScreenMetrics metrics = setting.touch().metrics();
        pages = new Pages(metrics.gap());
        clear = setting.clearQuestion(topic.id());
        HBox answer = new HBox(metrics.margin() * 2);
        List<Node> items = new ArrayList<>(items());
        PagePosition.number(items);
        figures =
                items.stream()
                        .filter(StepFigure.class::isInstance)
                        .map(StepFigure.class::cast)
                        .toList();
        if (setting.wide()) {
            answer.getChildren().add(leftColumn(items));
        }
        pages.setItems(items);
        pages.setPrefWidth(metrics.width() * 0.5);
        HBox.setHgrow(pages, Priority.ALWAYS);
        answer.getChildren().add(pages);
        VBox.setVgrow(answer, Priority.ALWAYS);
        WordTaps.in(answer, setting);
        boolean compact = metrics.with(setting.textSize()).compact();
        boolean headed = !setting.wide() && metrics.with(setting.textSize()).fitsRunningHead();
        VBox reading = new VBox(metrics.gap() / 2, answer);
        if (headed) {
            reading.getChildren().addFirst(runningHead());
        }
        VBox.setVgrow(reading, Priority.ALWAYS);
        node = new VBox(metrics.gap() * 2, reading, new TopicSteps(setting, topic, pages));
        node.getStyleClass().add("answer");
        double around = compact ? metrics.gap() : metrics.margin();
        double above = headed ? metrics.gap() : around;
        node.setPadding(new Insets(above, metrics.margin(), around, metrics.margin()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean renew() {
        pages.showFirst();
        figures.forEach(StepFigure::showFirst);
        clear.ifPresent(ClearQuestion::renew);
        return true;
    }

    /** Says on every page but the first, which begins with the question, what it is about. */
    private Heading runningHead() {
        Heading head = new Heading(topic.shortTitle());
        head.getStyleClass().add("running-head");
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.visibleProperty().bind(pages.page().greaterThan(0));
        return head;
    }

    /** Takes question, short answer and the first figure out of {@code items}. */
    private VBox leftColumn(List<Node> items) {
        ScreenMetrics metrics = setting.touch().metrics();
        VBox left = new VBox(metrics.margin(), items.removeFirst(), items.removeFirst());
        items.stream()
                .filter(item -> item.getStyleClass().contains("figure"))
                .filter(item -> !PageMark.NEEDS_NOTE.isOn(item))
                .findFirst()
                .ifPresent(figure -> {
                    items.remove(figure);
                    left.getChildren().add(figure);
                });
        left.setMinWidth(0);
        left.setPrefWidth(metrics.width() * 0.42);
        return left;
    }

    private List<Node> items() {
        List<Node> items = new ArrayList<>();
        Heading question = new Heading(topic.question());
        question.getStyleClass().add("title");
        question.setMinHeight(Region.USE_PREF_SIZE);
        PageMark.KEEP_WITH_NEXT.on(question);
        items.add(question);
        BlockViews blocks = new BlockViews(setting);
        items.addAll(blocks.views(topic.blocks()));
        List<TouchButton> words = wordButtons();
        if (!words.isEmpty()) {
            Label heading = new Label(setting.words().text("topic.words"));
            heading.getStyleClass().add("block-heading");
            PageMark.KEEP_WITH_NEXT.on(heading);
            items.add(heading);
            items.add(
                    Stack.of(
                            "word-buttons",
                            List.of(new EqualCells(setting.touch().metrics().gap(), words)),
                            List.copyOf(wordButtons())));
        }
        items.addAll(new QuestionTicks(setting).below(topic));
        items.addAll(clear.stream().toList());
        Label source = new WrappedLabel(new SourceLine(setting).text(), "small-print");
        items.add(source);
        return items;
    }

    private List<TouchButton> wordButtons() {
        return topic.texts().stream()
                .map(RichText::terms)
                .flatMap(List::stream)
                .distinct()
                .flatMap(term -> setting.edition().entry(term).stream())
                .map(this::wordButton)
                .toList();
    }

    private TouchButton wordButton(GlossaryEntry entry) {
        TouchButton button =
                new TouchButton(
                        setting.touch(),
                        TouchButton.Rank.SECONDARY,
                        entry.word(),
                        () ->
                                setting.navigator()
                                        .show(new Panel.Word(setting.pack(), entry.term())));
        button.getStyleClass().add("word-button");
        return button;
    }
}
