package org.askwell.content.view;

import org.askwell.content.AskedQuestions;
import org.askwell.content.Edition;
import org.askwell.content.ReviewStatus;
import org.askwell.content.SafetyNotes;
import org.askwell.feedback.VisitFeedback;
import org.askwell.session.Navigator;
import org.askwell.session.PackId;
import org.askwell.session.Route;
import org.askwell.site.Centre;
import org.askwell.ui.Motion;
import org.askwell.ui.Touch;
import org.askwell.ui.theme.TextSize;
import org.askwell.words.Words;

import java.util.Optional;

/**
 * What a content screen is built for.
 *
 * @param pack whose content it is
 * @param asked what the person wants to ask the medical team
 * @param source the article that the content explains
 * @param review who has looked at it, and when
 * @param notes which statements may not be read without which warning
 * @param overview where all questions, or all titles, are
 * @param callback whether a callback can be asked for here and now
 * @param feedback takes whether an answer was clear; empty where nobody is asked
 */
public record ContentContext(
        Touch touch,
        Words words,
        PackId pack,
        AskedQuestions asked,
        Edition edition,
        String source,
        ReviewStatus review,
        SafetyNotes notes,
        Centre centre,
        Drawings drawings,
        Motion motion,
        TextSize textSize,
        Navigator navigator,
        Route overview,
        boolean callback,
        Optional<VisitFeedback.OfPack> feedback) {

    /** Size of the body text in px. */
    double em() {
        return touch.metrics().bodyText(textSize);
    }

    /** Asks whether {@code answer} was clear, by the id of its topic, where anybody is asked. */
    Optional<ClearQuestion> clearQuestion(String answer) {
        return feedback.map(asked -> new ClearQuestion(this, asked, answer));
    }

    /** Whether two columns of a fair line each find place side by side. */
    boolean wide() {
        return touch.metrics().with(textSize).fitsTwoColumns();
    }
}
