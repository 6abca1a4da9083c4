package org.askwell.callback.view;

import org.askwell.callback.CallTimes;
import org.askwell.session.Navigator;
import org.askwell.site.SiteSettings;
import org.askwell.ui.Touch;
import org.askwell.ui.keyboard.KeyboardLayout;
import org.askwell.words.Words;

import java.util.List;

/**
 * What the screens of the form are built from.
 *
 * @param times when staff ring back
 * @param topics what a call can be about, in their order
 * @param log whether requests can be logged
 * @param finished what ends the visit
 */
public record CallbackContext(
        Touch touch,
        Words words,
        SiteSettings site,
        CallTimes times,
        List<TopicTitle> topics,
        KeyboardLayout keyboard,
        Navigator navigator,
        SubmitRequest submit,
        LogCheck log,
        Runnable finished) {
    public CallbackContext {
        topics = List.copyOf(topics);
    }

    /** What a person agrees to, as things stand now. */
    ConsentWording consent() {
        return new ConsentWording(words, site, log.kept().orElseGet(site::retention));
    }
}
