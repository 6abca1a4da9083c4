package org.askwell.content.json;

import org.askwell.content.Pack;
import org.askwell.content.Review;
import org.askwell.content.SignOff;
import org.askwell.content.TopicIcon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code pack.json} says: the pack's particulars, its languages and its topics. */
record Manifest(
        String id,
        Pack.Kind kind,
        String source,
        String author,
        Review review,
        List<Language> languages,
        List<TopicEntry> topics) {

    /** One language of the pack; its files lie in the folder {@code tag}. */
    record Language(
            Locale locale,
            String tag,
            String title,
            Review.State review,
            Optional<SignedOff> signOff) {}

    /**
     * A review as it was written down.
     *
     * @param sha256 what it holds for ({@link org.askwell.content.ReviewDigest})
     */
    record SignedOff(SignOff by, String sha256) {}

    /** One topic of the pack, in every language. */
    record TopicEntry(String id, TopicIcon icon) {}
}
