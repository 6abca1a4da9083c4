package org.askwell.callback.view;

import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.paging.SteadyButton;
import org.askwell.words.Words;
import org.askwell.work.Subscriptions;

import java.util.List;

/** Lets the buttons at the foot of a frame turn its pages before they leave it. */
final class PageTurning {
    private final Touch touch;
    private final Words words;
    private final String earlierKey;

    PageTurning(CallbackContext setting) {
        this(setting, "callback.back");
    }

    private PageTurning(CallbackContext setting, String earlierKey) {
        touch = setting.ui().touch();
        words = setting.ui().words();
        this.earlierKey = earlierKey;
    }

    /** On a step beside whose pages the band has a way back, which leads out of the form. */
    static PageTurning besideTheBand(CallbackContext setting) {
        return new PageTurning(setting, "widgets.page.back");
    }

    /**
     * Pages of answers with the buttons that turn them; {@code forward} does {@code goOn} on the
     * last page, where it shows {@code last}.
     */
    Pages on(FormFrame frame, TouchButton forward, Runnable goOn, Icon last, Subscriptions opened) {
        Pages pages = new Pages(touch.metrics().gap());
        String label = forward.getText();
        TouchButton earlier = new Buttons(touch, words).back(earlierKey, pages::previous);
        forward.setOnAction(_ -> turnOn(pages, goOn));
        forward.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        List<TouchButton> looks = List.of(look(words.text("callback.more")), look(label));
        Runnable turned =
                () -> {
                    forward.setText(pages.hasNext() ? words.text("callback.more") : label);
                    forward.with(pages.hasNext() ? Icon.MORE : last);
                    frame.showEarlier(pages.hasPrevious());
                };
        frame.body(pages).earlier(earlier).right(new SteadyButton(forward, looks));
        turned.run();
        opened.add(pages.page().subscribe(turned)::unsubscribe);
        opened.add(pages.pageCount().subscribe(turned)::unsubscribe);
        return pages;
    }

    private TouchButton look(String label) {
        return new TouchButton(touch, TouchButton.Rank.PRIMARY, label, () -> {}).with(Icon.MORE);
    }

    private static void turnOn(Pages pages, Runnable goOn) {
        if (pages.hasNext()) {
            pages.next();
        } else {
            goOn.run();
        }
    }
}
