package org.askwell.staff;

/**
 * Takes in content and notes in the audit trail that some was taken.
 *
 * @param by who has it taken in
 */
public record NotedUpdate(ContentUpdate update, AuditTrail audit, Actor by)
        implements ContentUpdate {

    @Override
    public Outcome takeIn() {
        Outcome outcome = update.takeIn();
        if (!outcome.taken().isEmpty()) {
            try {
                audit.record(by, new AuditEvent.ContentChanged(outcome.taken().size()));
            } catch (RequestLogException e) {
                // That the log cannot be written is told of the log; the content shows.
            }
        }
        return outcome;
    }
}
