package org.askwell.site.json;

import org.askwell.json.JsonRules;
import org.askwell.json.ObjectReader;
import org.askwell.site.DataProtection;
import org.askwell.site.FormSettings;

import java.util.Optional;

/** Reads what a site says about its callback form; what is wrong falls back one by one. */
final class FormReader {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_CONTACT = 160;

    private FormReader() {}

    /** What the settings in {@code object} say. */
    static FormSettings read(ObjectReader object) {
        return new FormSettings(
                object.optional("leadOn", JsonRules::truth).orElse(FormSettings.DEFAULT.leadOn()),
                object.optional("dataProtection", JsonRules.object(FormReader::dataProtection))
                        .orElse(DataProtection.DEFAULT));
    }

    private static Optional<DataProtection> dataProtection(ObjectReader object) {
        return Optional.of(
                new DataProtection(
                        object.optional("controller", JsonRules.text(LONGEST_NAME)),
                        object.optional("contact", JsonRules.text(LONGEST_CONTACT)),
                        object.optional("complaints", JsonRules.text(LONGEST_CONTACT))));
    }
}
