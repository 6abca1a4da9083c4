package org.askwell.callback.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.askwell.callback.TopicChoice;
import org.askwell.session.CallbackStep;
import org.askwell.ui.Touch;
import org.askwell.ui.control.ChoiceGroup;
import org.askwell.ui.control.Icon;
import org.askwell.ui.paging.Pages;
import org.askwell.words.LanguageNames;
import org.askwell.words.Words;
import org.askwell.work.Subscriptions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Builds the screens on which one or several answers are chosen from tiles. */
final class ChoiceSteps {
    private static final int COLUMNS = 2;
    private static final int TIME_COLUMNS = 4;

    private final CallbackContext setting;
    private final CallbackForm form;
    private final FormParts parts;
    private final Touch touch;
    private final Words words;

    /**
     * What is chosen from.
     *
     * @param question key of the words that ask for it
     */
    private record Tiles(String question, int columns, List<? extends Node> items) {}

    ChoiceSteps(CallbackContext setting, CallbackForm form) {
        this.setting = setting;
        this.form = form;
        parts = new FormParts(setting, form);
        touch = setting.ui().touch();
        words = setting.ui().words();
    }

    FormScreen topic() {
        ChoiceGroup<TopicChoice> group =
                ChoiceGroup.ofOne(touch, choice -> form.topic().set(Optional.of(choice)));
        setting.offer().topics().forEach(t -> group.add(new TopicChoice.About(t.id()), t.title()));
        group.add(new TopicChoice.NotSure(), words.text("callback.topic.not-sure"));
        form.topic().get().ifPresent(choice -> group.show(Set.of(choice)));
        int columns = touch.metrics().portrait() ? 1 : COLUMNS;
        return screen(CallbackStep.TOPIC, "callback.topic.title", columns, group.tiles());
    }

    FormScreen message() {
        ChoiceGroup<Boolean> group =
                ChoiceGroup.ofOne(touch, choice -> form.leaveMessage().set(Optional.of(choice)));
        group.add(true, words.text("callback.message.yes"));
        group.add(false, words.text("callback.message.no"));
        form.leaveMessage().get().ifPresent(choice -> group.show(Set.of(choice)));
        return screen(CallbackStep.MESSAGE, "callback.message.title", 1, group.tiles());
    }

    /** Built anew where a part of a day that was chosen is over. */
    FormScreen when() {
        Subscriptions opened = new Subscriptions();
        StackPane node = new StackPane();
        node.getChildren().setAll(times(opened));
        Subscription told =
                form.error()
                        .subscribe(error -> {
                            if (error.equals(Optional.of(FormError.TIME_PASSED))) {
                                node.getChildren().setAll(times(opened));
                            }
                        });
        opened.add(told::unsubscribe);
        return new FormScreen(node, Optional.empty(), opened);
    }

    private FormFrame times(Subscriptions opened) {
        List<Node> items = new TimeTiles(setting, form).items();
        return frame(
                CallbackStep.WHEN, new Tiles("callback.when.title", TIME_COLUMNS, items), opened);
    }

    /** Which support, and then, where an interpreter is wanted, which language. */
    FormScreen support() {
        Subscriptions opened = new Subscriptions();
        StackPane node = new StackPane();
        Subscription asked =
                form.choosingLanguage()
                        .subscribe(chosen ->
                                node.getChildren()
                                        .setAll(chosen ? languages(opened) : supportKinds(opened)));
        opened.add(asked::unsubscribe);
        return new FormScreen(node, Optional.empty(), opened);
    }

    private FormFrame supportKinds(Subscriptions opened) {
        ChoiceGroup<SupportKind> group =
                ChoiceGroup.ofOne(touch, kind -> form.supportKind().set(Optional.of(kind)));
        group.add(SupportKind.NONE, words.text("callback.support.none"));
        if (!setting.offer().site().interpreters().isEmpty()) {
            group.add(SupportKind.INTERPRETER, words.text("callback.support.interpreter"));
        }
        group.add(SupportKind.TEXT_RELAY, words.text("callback.support.relay"));
        group.add(SupportKind.TEXT_MESSAGE, words.text("callback.support.text"));
        form.supportKind().get().ifPresent(kind -> group.show(Set.of(kind)));
        Runnable goOn =
                () -> {
                    boolean interpreter =
                            form.supportKind().get().equals(Optional.of(SupportKind.INTERPRETER));
                    if (interpreter) {
                        form.enter();
                        form.choosingLanguage().set(true);
                    } else {
                        parts.goOn(CallbackStep.SUPPORT);
                    }
                };
        return frame(
                CallbackStep.SUPPORT,
                new Tiles("callback.support.title", 1, group.tiles()),
                goOn,
                parts::leaveBackwards,
                opened);
    }

    private FormFrame languages(Subscriptions opened) {
        ChoiceGroup<Locale> group =
                ChoiceGroup.ofOne(touch, choice -> form.language().set(Optional.of(choice)));
        setting.offer()
                .site()
                .interpreters()
                .forEach(language -> group.add(language, LanguageNames.own(language)));
        form.language().get().ifPresent(choice -> group.show(Set.of(choice)));
        return frame(
                CallbackStep.SUPPORT,
                new Tiles("callback.language.title", TIME_COLUMNS, group.tiles()),
                () -> parts.goOn(CallbackStep.SUPPORT),
                form::enter,
                opened);
    }

    private FormScreen screen(
            CallbackStep step, String question, int columns, List<? extends Node> items) {
        Subscriptions opened = new Subscriptions();
        FormFrame frame = frame(step, new Tiles(question, columns, items), opened);
        return new FormScreen(frame, Optional.empty(), opened);
    }

    private FormFrame frame(CallbackStep step, Tiles tiles, Subscriptions opened) {
        return frame(step, tiles, () -> parts.goOn(step), parts::leaveBackwards, opened);
    }

    private FormFrame frame(
            CallbackStep step, Tiles tiles, Runnable goOn, Runnable goBack, Subscriptions opened) {
        FormFrame frame = parts.frame(step, words.text(tiles.question()), opened);
        Pages pages =
                new PageTurning(setting)
                        .on(
                                frame,
                                parts.forward("callback.continue", goOn),
                                goOn,
                                Icon.NEXT,
                                opened);
        frame.left(parts.back(goBack));
        pages.setColumns(tiles.columns());
        pages.setItems(tiles.items());
        return frame;
    }
}
