package org.askwell.callback.view;

import org.askwell.callback.CallTimes;
import org.askwell.session.Navigator;
import org.askwell.site.SiteSettings;
import org.askwell.ui.Touch;
import org.askwell.ui.keyboard.Keyboard;
import org.askwell.words.Words;

import java.util.List;

/**
 * What the screens of the form are built from.
 *
 * @param finished what ends the visit
 */
public record CallbackContext(
        Ui ui, Offer offer, Logging logging, Navigator navigator, Runnable finished) {

    /** How one person sees the form. */
    public record Ui(Touch touch, Words words, Keyboard keyboard) {}

    /**
     * What a centre offers.
     *
     * @param times when staff ring back
     * @param questions that the person has ticked, as staff read them
     */
    public record Offer(SiteSettings site, CallTimes times, List<String> questions) {
        public Offer {
            questions = List.copyOf(questions);
        }
    }

    /**
     * Where requests go.
     *
     * @param check whether they can go there
     */
    public record Logging(SubmitRequest submit, LogCheck check) {}

    /** What a person agrees to, as things stand now. */
    ConsentWording consent() {
        SiteSettings site = offer.site();
        return new ConsentWording(
                ui.words(), site, logging.check().kept().orElseGet(site::retention));
    }
}
