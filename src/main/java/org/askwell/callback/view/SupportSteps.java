package org.askwell.callback.view;

import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.askwell.callback.Support;
import org.askwell.callback.view.ChoiceFrames.Tiles;
import org.askwell.callback.view.ChoiceFrames.Ways;
import org.askwell.session.CallbackStep;
import org.askwell.ui.Spoken;
import org.askwell.ui.Spoken.LanguageName;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.ChoiceGroup;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.LongText;
import org.askwell.words.LanguageNames;
import org.askwell.words.Words;
import org.askwell.work.Subscriptions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Builds the screen on which a person says how to reach them: in which ways, then for an
 * interpreter in which language, and then whether a landline is to be sent a text message.
 */
final class SupportSteps {
    private static final CallbackStep STEP = CallbackStep.SUPPORT;
    private static final int LANGUAGE_COLUMNS = 4;

    private final CallbackContext setting;
    private final CallbackForm form;
    private final SupportAnswer answer;
    private final FormParts parts;
    private final ChoiceFrames frames;
    private final Touch touch;
    private final Words words;

    SupportSteps(CallbackContext setting, CallbackForm form) {
        this.setting = setting;
        this.form = form;
        answer = form.support();
        parts = new FormParts(setting, form);
        frames = new ChoiceFrames(setting, parts);
        touch = setting.ui().touch();
        words = setting.ui().words();
    }

    FormScreen screen() {
        Subscriptions opened = new Subscriptions();
        StackPane node = new StackPane();
        Subscription asked =
                answer.asking()
                        .subscribe(asking ->
                                node.getChildren()
                                        .setAll(
                                                switch (asking) {
                                                    case KINDS -> kinds(opened);
                                                    case LANGUAGE -> languages(opened);
                                                    case LANDLINE -> landline(opened);
                                                }));
        opened.add(asked::unsubscribe);
        return new FormScreen(node, Optional.empty(), opened);
    }

    private void goOn() {
        if (form.acceptSupport()) {
            parts.leaveForwards(STEP);
        }
    }

    private FormFrame kinds(Subscriptions opened) {
        List<ChoiceGroup<SupportKind>> groups = new ArrayList<>();
        ChoiceGroup<SupportKind> none =
                ChoiceGroup.ofOne(
                        touch,
                        kind -> {
                            groups.getLast().show(Set.of());
                            answer.kinds().set(Set.of(kind));
                            frames.chosen(this::goOn);
                        });
        ChoiceGroup<SupportKind> needs =
                ChoiceGroup.ofSeveral(
                        touch,
                        kinds -> {
                            groups.getFirst().show(Set.of());
                            answer.kinds().set(kinds);
                        });
        groups.addAll(List.of(none, needs));
        none.add(SupportKind.NONE, words.text("callback.support.none"));
        if (!setting.offer().site().interpreters().isEmpty()) {
            needs.add(SupportKind.INTERPRETER, words.text("callback.support.interpreter"));
        }
        needs.add(SupportKind.TEXT_RELAY, words.text("callback.support.relay"));
        needs.add(SupportKind.TEXT_MESSAGE, words.text("callback.support.text"));
        Set<SupportKind> chosen = new HashSet<>(answer.kinds().get());
        none.show(chosen.contains(SupportKind.NONE) ? Set.of(SupportKind.NONE) : Set.of());
        chosen.remove(SupportKind.NONE);
        needs.show(chosen);
        return frames.frame(
                new Tiles(
                        STEP,
                        "callback.support.title",
                        1,
                        groups.stream().flatMap(group -> group.tiles().stream()).toList()),
                new Ways(this::goOn, parts::leaveBackwards),
                opened);
    }

    private FormFrame languages(Subscriptions opened) {
        ChoiceGroup<Locale> group =
                ChoiceGroup.ofOne(
                        touch,
                        choice -> {
                            answer.language().set(Optional.of(choice));
                            frames.chosen(this::goOn);
                        });
        setting.offer()
                .site()
                .interpreters()
                .forEach(language ->
                        Spoken.name(
                                group.add(language, LanguageNames.own(language)),
                                LanguageName.own(language, words.language())));
        group.add(Support.Interpreter.ANOTHER, words.text("callback.language.another"));
        answer.language().get().ifPresent(choice -> group.show(Set.of(choice)));
        return frames.frame(
                new Tiles(STEP, "callback.language.title", LANGUAGE_COLUMNS, group.tiles()),
                new Ways(this::goOn, form::enter),
                opened);
    }

    private FormFrame landline(Subscriptions opened) {
        FormFrame frame = parts.frame(STEP, words.text("callback.landline.title"));
        Runnable text =
                () -> {
                    answer.textAnyway(form.number().accepted());
                    goOn();
                };
        Pages pages =
                new PageTurning(setting)
                        .on(
                                frame,
                                parts.forward("callback.landline.text-anyway", text),
                                text,
                                Icon.NEXT,
                                opened);
        LongText number =
                FormParts.paragraph(
                        words,
                        form.number().accepted().map(new NumberShown(words)::whole).orElse(""),
                        "lead");
        Spoken.TYPED.mark(number);
        TouchButton change =
                new Buttons(touch, words)
                        .secondary(
                                "callback.landline.change",
                                Icon.CHANGE,
                                () -> parts.change(CallbackStep.TELEPHONE));
        pages.setItems(
                List.of(
                        number,
                        FormParts.paragraph(words, words.text("callback.landline.text"), "plain"),
                        change));
        return frame.left(parts.back(form::enter));
    }
}
