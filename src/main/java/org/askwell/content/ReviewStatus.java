package org.askwell.content;

import java.time.LocalDate;

/** What can truthfully be said of who has looked at an edition. */
public sealed interface ReviewStatus {

    /** Nobody has compared it with its source. */
    record Draft() implements ReviewStatus {}

    /** Its authors have compared it with its source, and nobody has signed it as it stands. */
    record Checked(LocalDate on) implements ReviewStatus {}

    /** Checked, and signed as it stands. */
    record SignedOff(LocalDate checked, SignOff by) implements ReviewStatus {}

    /** The status of {@code edition} of {@code pack}. */
    static ReviewStatus of(Pack pack, Edition edition) {
        LocalDate checked = pack.review().last();
        return EditionRule.isDraft(pack, edition)
                ? new Draft()
                : edition.signOff()
                        .<ReviewStatus>map(by -> new SignedOff(checked, by))
                        .orElseGet(() -> new Checked(checked));
    }
}
