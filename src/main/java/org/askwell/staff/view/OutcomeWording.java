package org.askwell.staff.view;

import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestStatus;
import org.askwell.ui.control.Icon;
import org.askwell.words.Words;

import java.nio.file.Path;
import java.util.Optional;

/** Says in words what came of what staff did, and to whom. */
record OutcomeWording(RequestWording wording) {

    /** What {@code outcome} says. */
    String sentence(Outcome outcome) {
        Words words = wording.words();
        return switch (outcome) {
            case Outcome.Working() -> words.text("staff.told.working");
            case Outcome.Changed(LoggedRequest before, LoggedRequest _) ->
                    words.text(
                            before.status() == RequestStatus.NEW
                                    ? "staff.told.done"
                                    : "staff.told.new",
                            wording.who(before));
            case Outcome.Undone(LoggedRequest request) ->
                    words.text("staff.told.undone", wording.who(request));
            case Outcome.Overtaken(LoggedRequest request) ->
                    words.text("staff.told.overtaken", wording.who(request));
            case Outcome.Gone(String reference) ->
                    words.text("staff.told.gone", words.leftToRight(reference));
            case Outcome.Erased(String reference, boolean traceless) ->
                    words.text(
                            traceless ? "staff.told.erased" : "staff.told.erased-traces",
                            words.leftToRight(reference));
            case Outcome.Exported(Path file, int requests, boolean sealed) ->
                    words.text(
                            sealed ? "staff.told.sealed" : "staff.told.exported", requests, file);
            case Outcome.Failed(Optional<LoggedRequest> left, Optional<String> why) -> {
                String failed =
                        why.map(known -> words.text("staff.told.failed", known))
                                .orElseGet(() -> words.text("staff.told.failed-unknown"));
                yield left.map(request ->
                                words.text("staff.told.left", wording.who(request)) + " " + failed)
                        .orElse(failed);
            }
        };
    }

    /** What shows at a glance how it went. */
    static Icon icon(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Working() -> Icon.CLOCK;
            case Outcome.Changed _, Outcome.Undone _, Outcome.Erased _, Outcome.Exported _ ->
                    Icon.DONE;
            case Outcome.Overtaken _, Outcome.Gone _ -> Icon.INFORMATION;
            case Outcome.Failed _ -> Icon.WARNING;
        };
    }
}
