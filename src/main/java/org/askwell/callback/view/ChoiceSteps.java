package org.askwell.callback.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.askwell.callback.CallSubject;
import org.askwell.callback.TopicChoice;
import org.askwell.callback.view.ChoiceFrames.Tiles;
import org.askwell.session.CallbackStep;
import org.askwell.ui.Touch;
import org.askwell.ui.control.ChoiceGroup;
import org.askwell.words.Words;
import org.askwell.work.Subscriptions;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds the screens on which one answer, or times, are chosen from tiles. */
final class ChoiceSteps {
    private static final int COLUMNS = 2;
    private static final int TIME_COLUMNS = 4;

    /** So few items fill an upright screen only below each other. */
    private static final int FEW = 6;

    private final CallbackContext setting;
    private final CallbackForm form;
    private final FormParts parts;
    private final ChoiceFrames frames;
    private final Touch touch;
    private final Words words;

    ChoiceSteps(CallbackContext setting, CallbackForm form) {
        this.setting = setting;
        this.form = form;
        parts = new FormParts(setting, form);
        frames = new ChoiceFrames(setting, parts);
        touch = setting.ui().touch();
        words = setting.ui().words();
    }

    FormScreen topic() {
        ChoiceGroup<TopicChoice> group =
                ChoiceGroup.ofOne(
                        touch,
                        choice -> {
                            form.topic().set(Optional.of(choice));
                            leadOn(CallbackStep.TOPIC);
                        });
        for (CallSubject subject : CallSubject.values()) {
            group.add(new TopicChoice.Named(subject), words.text("callback.topic." + subject.id()));
        }
        group.add(new TopicChoice.NotSure(), words.text("callback.topic.not-sure"));
        form.topic().get().ifPresent(choice -> group.show(Set.of(choice)));
        int columns = touch.metrics().portrait() ? 1 : COLUMNS;
        return screen(CallbackStep.TOPIC, "callback.topic.title", columns, group.tiles());
    }

    FormScreen message() {
        ChoiceGroup<Boolean> group =
                ChoiceGroup.ofOne(
                        touch,
                        choice -> {
                            form.leaveMessage().set(Optional.of(choice));
                            leadOn(CallbackStep.MESSAGE);
                        });
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
        List<Node> items = new TimeTiles(setting, form, () -> leadOn(CallbackStep.WHEN)).items();
        int columns = touch.metrics().portrait() && items.size() <= FEW ? 1 : TIME_COLUMNS;
        return frames.frame(
                new Tiles(CallbackStep.WHEN, "callback.when.title", columns, items), opened);
    }

    private void leadOn(CallbackStep step) {
        frames.chosen(() -> parts.goOn(step));
    }

    private FormScreen screen(
            CallbackStep step, String question, int columns, List<? extends Node> items) {
        Subscriptions opened = new Subscriptions();
        FormFrame frame = frames.frame(new Tiles(step, question, columns, items), opened);
        return new FormScreen(frame, Optional.empty(), opened);
    }
}
