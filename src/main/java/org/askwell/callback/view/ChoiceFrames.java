package org.askwell.callback.view;

import javafx.scene.Node;

import org.askwell.session.CallbackStep;
import org.askwell.ui.control.Icon;
import org.askwell.ui.paging.Pages;
import org.askwell.work.Subscriptions;

import java.util.List;

/** Builds frames in which answers are chosen from tiles. */
final class ChoiceFrames {
    private final CallbackContext setting;
    private final FormParts parts;

    /**
     * What is chosen from.
     *
     * @param question key of the words that ask for it
     */
    record Tiles(CallbackStep step, String question, int columns, List<? extends Node> items) {}

    /** Where a frame leads. */
    record Ways(Runnable forwards, Runnable backwards) {}

    ChoiceFrames(CallbackContext setting, FormParts parts) {
        this.setting = setting;
        this.parts = parts;
    }

    /** A frame from which Continue goes on where the answer of the step is good enough. */
    FormFrame frame(Tiles tiles, Subscriptions opened) {
        return frame(
                tiles, new Ways(() -> parts.goOn(tiles.step()), parts::leaveBackwards), opened);
    }

    FormFrame frame(Tiles tiles, Ways ways, Subscriptions opened) {
        FormFrame frame =
                parts.answered(tiles.step(), setting.ui().words().text(tiles.question()), opened);
        Pages pages =
                new PageTurning(setting)
                        .on(
                                frame,
                                parts.forward("callback.continue", ways.forwards()),
                                ways.forwards(),
                                Icon.NEXT,
                                opened);
        frame.left(parts.back(ways.backwards()));
        pages.setColumns(tiles.columns());
        pages.setItems(tiles.items());
        return frame;
    }

    /** A choice that needs no other beside it is made: goes on by itself where the site says so. */
    void chosen(Runnable forwards) {
        if (setting.offer().site().form().leadOn()) {
            forwards.run();
        }
    }
}
