package org.askwell.callback.view;

import org.askwell.callback.Consent;
import org.askwell.site.DataProtection;
import org.askwell.site.Retention;
import org.askwell.site.SiteSettings;
import org.askwell.words.Words;

import java.util.List;

/**
 * What a person agrees to: who keeps what and what for, where it lies and who reads it, for how
 * long, and what they can ask for (UK GDPR, articles 7, 9 and 13).
 */
public final class ConsentWording {
    /** Names the wording; a change of the words in any language makes a new version. */
    public static final String VERSION = "2";

    private static final String ICO_REGION = "GB";
    private static final char NO_BREAK_SPACE = '\u00a0';

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
        DataProtection protection = site.form().dataProtection();
        String controller = protection.controller().or(() -> site.centre().name()).orElseThrow();
        String contact =
                protection
                        .contact()
                        .map(words::apart)
                        .or(() -> site.centre().telephone().map(this::number))
                        .orElseGet(() -> words.text("callback.consent.staff"));
        String complaints = protection.complaints().map(words::apart).orElseGet(this::authority);
        return List.of(
                words.text("callback.consent.kept", controller),
                words.text("callback.consent.seen"),
                words.text("callback.consent.how-long", retention.afterDone(), retention.atMost()),
                words.text("callback.consent.rights", contact, complaints),
                words.text("callback.consent.nothing-yet"));
    }

    /** A number is read at a glance where no line breaks it. */
    private String number(String telephone) {
        return words.leftToRight(telephone.replace(' ', NO_BREAK_SPACE));
    }

    private String authority() {
        return words.text(
                site.region().equals(ICO_REGION)
                        ? "callback.consent.ico"
                        : "callback.consent.authority");
    }

    /** The agreement to these words. */
    public Consent consent() {
        return new Consent(VERSION, String.join("\n", paragraphs()));
    }
}
