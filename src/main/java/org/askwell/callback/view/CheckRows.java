package org.askwell.callback.view;

import javafx.scene.Node;

import org.askwell.session.CallbackStep;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.words.Words;

import java.util.List;

/** Builds a row for each answer, with a way to change it; name and number show when asked for. */
final class CheckRows {
    private final CallbackContext setting;
    private final CallbackForm form;
    private final FormParts parts;
    private final Touch touch;
    private final Words words;
    private final Buttons make;

    CheckRows(CallbackContext setting, CallbackForm form) {
        this.setting = setting;
        this.form = form;
        parts = new FormParts(setting, form);
        touch = setting.ui().touch();
        words = setting.ui().words();
        make = new Buttons(touch, words);
    }

    List<AnswerRow> rows() {
        String name = form.tidiedName();
        NumberShown shown = new NumberShown(words);
        AnswersWording wording = new AnswersWording(setting, form, words);
        return List.of(
                row(CallbackStep.TOPIC, "callback.check.topic", wording.topic()),
                masked(CallbackStep.NAME, "callback.check.name", name, Masked.name(name)),
                masked(
                        CallbackStep.TELEPHONE,
                        "callback.check.telephone",
                        form.number().accepted().map(shown::whole).orElse(""),
                        form.number().accepted().map(shown::masked).orElse("")),
                row(CallbackStep.MESSAGE, "callback.check.message", wording.message()),
                row(CallbackStep.WHEN, "callback.check.when", wording.when()),
                row(CallbackStep.SUPPORT, "callback.check.support", wording.support()));
    }

    private AnswerRow row(CallbackStep step, String asked, String answer) {
        AnswerRow row =
                new AnswerRow(
                        touch.metrics().gap(), words.text(asked), answer, List.of(change(step)));
        return row.breakable(() ->
                answer.contains("\n")
                        ? answer.lines().<Node>map(line -> row(step, asked, line)).toList()
                        : List.of());
    }

    private AnswerRow masked(CallbackStep step, String asked, String answer, String mask) {
        TouchButton show =
                make.button(TouchButton.Rank.QUIET, "callback.check.show", () -> {})
                        .with(Icon.SHOW);
        AnswerRow row =
                new AnswerRow(
                                touch.metrics().gap(),
                                words.text(asked),
                                mask,
                                List.of(show, change(step)))
                        .typed(answer);
        show.setOnAction(_ -> {
            boolean hidden = show.getText().equals(words.text("callback.check.show"));
            row.show(hidden ? answer : mask);
            show.setText(words.text(hidden ? "callback.check.hide" : "callback.check.show"));
            show.with(hidden ? Icon.HIDE : Icon.SHOW);
        });
        return row;
    }

    private TouchButton change(CallbackStep step) {
        return make.button(
                        TouchButton.Rank.QUIET,
                        "callback.change",
                        () -> {
                            if (!form.onItsWay()) {
                                parts.change(step);
                            }
                        })
                .with(Icon.CHANGE);
    }
}
