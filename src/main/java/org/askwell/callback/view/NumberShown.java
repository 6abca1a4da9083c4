package org.askwell.callback.view;

import org.askwell.callback.PhoneNumberRule;
import org.askwell.callback.TelephoneNumber;
import org.askwell.words.Words;

/**
 * Writes a number for the person who typed it: in their own spelling, or as it was understood where
 * their spelling does not show that.
 */
final class NumberShown {
    private static final String HIDDEN_EXTENSION = "••";

    private final Words words;

    NumberShown(Words words) {
        this.words = words;
    }

    /** The whole number with its extension. */
    String whole(TelephoneNumber telephone) {
        return withExtension(telephone, main(telephone), telephone.extension().orElse(""));
    }

    /** The number with its last digits only. */
    String masked(TelephoneNumber telephone) {
        return withExtension(telephone, Masked.number(main(telephone)), HIDDEN_EXTENSION);
    }

    private String withExtension(TelephoneNumber telephone, String main, String extension) {
        return telephone.extension().isPresent()
                ? words.text(
                        "telephone.extension",
                        words.leftToRight(main),
                        words.leftToRight(extension))
                : words.leftToRight(main);
    }

    private static String main(TelephoneNumber telephone) {
        return PhoneNumberRule.isPlain(telephone)
                ? Grouped.number(PhoneNumberRule.beforeExtension(telephone))
                : PhoneNumberRule.international(telephone);
    }
}
