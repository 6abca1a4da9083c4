package org.askwell.callback.view;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.paging.SteadyButton;
import org.askwell.words.Words;
import org.askwell.work.Subscriptions;

import java.util.List;
import java.util.stream.Stream;

/** Lets the buttons at the foot of a frame turn its pages before they leave it. */
final class PageTurning {
    private final Touch touch;
    private final Words words;
    private final String earlierKey;

    /** What the button that leads on shows on the last page. */
    record Look(String label, Icon icon) {}

    /**
     * The button that leads on from the last page.
     *
     * @param goOn what it does there
     * @param look what it shows there
     * @param looks all that it may show there
     */
    record Forward(
            TouchButton button, Runnable goOn, ObservableValue<Look> look, List<Look> looks) {}

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
        Look only = new Look(forward.getText(), last);
        return on(
                frame,
                new Forward(forward, goOn, new SimpleObjectProperty<>(only), List.of(only)),
                opened);
    }

    /** Pages of answers with the buttons that turn them. */
    Pages on(FormFrame frame, Forward way, Subscriptions opened) {
        Pages pages = new Pages(touch.metrics().gap());
        TouchButton forward = way.button();
        TouchButton earlier = new Buttons(touch, words).back(earlierKey, pages::previous);
        forward.setOnAction(_ -> turnOn(pages, way.goOn()));
        forward.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        Look more = new Look(words.text("callback.more"), Icon.NEXT_PAGE);
        List<TouchButton> looks =
                Stream.concat(Stream.of(more), way.looks().stream()).map(this::button).toList();
        Runnable turned =
                () -> {
                    Look look = pages.hasNext() ? more : way.look().getValue();
                    forward.setText(look.label());
                    forward.with(look.icon());
                    frame.showEarlier(pages.hasPrevious());
                };
        frame.body(pages).earlier(earlier).right(new SteadyButton(forward, looks));
        opened.add(way.look().subscribe(_ -> turned.run())::unsubscribe);
        opened.add(pages.page().subscribe(turned)::unsubscribe);
        opened.add(pages.pageCount().subscribe(turned)::unsubscribe);
        return pages;
    }

    private TouchButton button(Look look) {
        return new TouchButton(touch, TouchButton.Rank.PRIMARY, look.label(), () -> {})
                .with(look.icon());
    }

    private static void turnOn(Pages pages, Runnable goOn) {
        if (pages.hasNext()) {
            pages.next();
        } else {
            goOn.run();
        }
    }
}
