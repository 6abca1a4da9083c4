package org.askwell.tour;

/**
 * Types what staff are asked for in secret; on a low screen its keys come after the explanation.
 */
record SecretTyping(Walker walker) {

    void type(String secret) throws StepFailedException {
        if (!walker.hand().sees("a")) {
            walker.tap("staff.continue");
        }
        walker.type(secret);
    }

    /** Types a new passphrase, and what is to be the same again. */
    void choose(String passphrase, String again) throws StepFailedException {
        type(passphrase);
        walker.tap("staff.continue");
        type(again);
        walker.tap("staff.continue");
    }
}
