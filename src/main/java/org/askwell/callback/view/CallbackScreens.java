package org.askwell.callback.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.askwell.session.CallbackStep;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.site.UrgentAdvice;
import org.askwell.ui.Screen;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.words.Words;
import org.askwell.work.Subscriptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the screens of the callback form afresh each time one is shown. */
public final class CallbackScreens {
    private final CallbackContext setting;
    private final Touch touch;
    private final Words words;

    public CallbackScreens(CallbackContext setting) {
        this.setting = setting;
        touch = setting.ui().touch();
        words = setting.ui().words();
    }

    /**
     * The screen of {@code step} over what {@code form} holds; that of the last step while the
     * answers are on their way to the log.
     */
    public Screen screen(CallbackStep step, CallbackForm form) {
        if (form.onItsWay()) {
            // A change of what is on its way would be lost.
            return new CheckStep(setting, form).screen();
        }
        form.changed().shows(step);
        return switch (step) {
            case WHAT_IT_IS_NOT_FOR -> first(form);
            case TOPIC -> new ChoiceSteps(setting, form).topic();
            case NAME -> new TypingSteps(setting, form).name();
            case TELEPHONE -> new TypingSteps(setting, form).telephone();
            case MESSAGE -> new ChoiceSteps(setting, form).message();
            case WHEN -> new ChoiceSteps(setting, form).when();
            case SUPPORT -> new SupportSteps(setting, form).screen();
            case CHECK -> new CheckStep(setting, form).screen();
        };
    }

    /** Nobody is to fill the form in and hear only then that it cannot be kept. */
    private Screen first(CallbackForm form) {
        Subscriptions opened = new Subscriptions();
        StackPane node = new StackPane();
        setting.logging().check().look();
        Subscription found =
                setting.logging()
                        .check()
                        .failing()
                        .subscribe(failing -> {
                            node.getChildren()
                                    .setAll(
                                            failing
                                                    ? unavailable(form, opened)
                                                    : notForUrgentHelp(form, opened));
                            if (failing) {
                                new FormParts(setting, form)
                                        .tellFailure(node, "callback.unavailable.title");
                            }
                        });
        opened.add(found::unsubscribe);
        return new FormScreen(node, Optional.empty(), opened);
    }

    private FormFrame unavailable(CallbackForm form, Subscriptions opened) {
        FormParts parts = new FormParts(setting, form);
        FormFrame frame =
                parts.frame(
                        CallbackStep.WHAT_IT_IS_NOT_FOR, words.text("callback.unavailable.title"));
        Runnable leave = setting.navigator()::back;
        TouchButton readOn = parts.forward("callback.unavailable.read-on", leave);
        Pages pages =
                PageTurning.besideTheBand(setting).on(frame, readOn, leave, Icon.NEXT, opened);
        pages.setItems(
                List.of(
                        FormParts.paragraph(words, parts.otherWay(), "urgent-card"),
                        FormParts.paragraph(
                                words, words.text("callback.unavailable.text"), "plain"),
                        FormParts.paragraph(words, words.text("callback.not.text"), "lead")));
        return frame.left(unwell());
    }

    private FormFrame notForUrgentHelp(CallbackForm form, Subscriptions opened) {
        FormParts parts = new FormParts(setting, form);
        FormFrame frame =
                parts.frame(CallbackStep.WHAT_IT_IS_NOT_FOR, words.text("callback.not.title"));
        Runnable ask = () -> parts.leaveForwards(CallbackStep.WHAT_IT_IS_NOT_FOR);
        TouchButton forward = parts.forward("callback.not.ask", ask);
        Pages pages = PageTurning.besideTheBand(setting).on(frame, forward, ask, Icon.NEXT, opened);
        List<Node> items = new ArrayList<>();
        items.add(FormParts.paragraph(words, words.text("callback.not.text"), "lead"));
        urgentAdvice().forEach(text -> items.add(FormParts.paragraph(words, text, "urgent-card")));
        pages.setItems(items);
        return frame.left(unwell());
    }

    private TouchButton unwell() {
        return new Buttons(touch, words)
                .button(
                        TouchButton.Rank.URGENT,
                        "callback.not.unwell",
                        () -> setting.navigator().show(new Panel.UrgentHelp()))
                .with(Icon.URGENT);
    }

    private List<String> urgentAdvice() {
        Optional<UrgentAdvice> advice = setting.offer().site().centre().urgent();
        List<String> texts = new ArrayList<>();
        texts.add(
                advice.map(told -> words.apart(told.text()))
                        .orElseGet(() ->
                                words.text(
                                        "callback.not.emergency",
                                        words.eitherOf(
                                                setting.offer().site().emergencyNumbers()))));
        advice.flatMap(UrgentAdvice::telephone)
                .ifPresent(number -> {
                    String hours = advice.flatMap(UrgentAdvice::hours).orElse("");
                    texts.add(
                            hours.isEmpty()
                                    ? words.text("callback.not.ring", number)
                                    : words.text("callback.not.ring-hours", number, hours));
                });
        return texts;
    }

    /** The screen that gives {@code route}'s reference and says what happens next. */
    public Screen done(Route.Done route) {
        return new ClosingScreens(setting).done(route);
    }

    /** The screen that says that nothing is kept. */
    public Screen notKept() {
        return new ClosingScreens(setting).notKept();
    }
}
