package org.askwell.callback;

/**
 * What a person agreed to.
 *
 * @param version names the wording, such as {@code 1}
 * @param wording the words as they stood on the screen
 */
public record Consent(String version, String wording) {

    /**
     * @throws IllegalArgumentException where the version or the wording is blank
     */
    public Consent {
        if (version.isBlank() || wording.isBlank()) {
            throw new IllegalArgumentException("consent to nothing");
        }
    }
}
