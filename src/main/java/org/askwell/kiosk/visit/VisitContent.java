package org.askwell.kiosk.visit;

import org.askwell.content.ContentLibrary;
import org.askwell.content.Edition;
import org.askwell.content.Pack;

import java.util.Locale;

/**
 * What one person can read and in which languages, the same for as long as their visit lasts.
 *
 * @param library what there was to read when they came
 * @param languages what of it they can choose among
 */
public record VisitContent(ContentLibrary library, Languages languages) {

    /** What somebody who reads {@code language} gets of {@code pack}. */
    public Edition edition(Pack pack, Locale language) {
        return languages.editions().edition(pack, language);
    }
}
