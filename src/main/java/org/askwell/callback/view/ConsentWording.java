package org.askwell.callback.view;

import org.askwell.callback.Consent;
import org.askwell.site.Retention;
import org.askwell.site.SiteSettings;
import org.askwell.words.Words;

import java.util.List;

/** What a person agrees to: what is kept, for how long, and who sees it. */
public final class ConsentWording {
    /** Names the wording; it changes whenever the words change their meaning. */
    public static final String VERSION = "1";

    private final Words words;
    private final SiteSettings site;
    private final Retention retention;

    /** What is true where requests are kept for as long as {@code site} says. */
    public ConsentWording(Words words, SiteSettings site) {
        this(words, site, site.retention());
    }

    /**
     * @param retention how long requests are kept in truth, which can be longer than {@code site}
     *     says
     */
    ConsentWording(Words words, SiteSettings site, Retention retention) {
        this.words = words;
        this.site = site;
        this.retention = retention;
    }

    /** The paragraphs as they stand on the screen. */
    public List<String> paragraphs() {
        String centre = site.centre().name().orElseThrow();
        return List.of(
                words.text("callback.consent.kept"),
                words.text("callback.consent.seen", centre),
                words.text("callback.consent.how-long", retention.afterDone(), retention.atMost()),
                words.text("callback.consent.nothing-yet"));
    }

    /** The agreement to these words. */
    public Consent consent() {
        return new Consent(VERSION, String.join("\n", paragraphs()));
    }
}
