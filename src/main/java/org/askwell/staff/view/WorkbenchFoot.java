package org.askwell.staff.view;

import javafx.scene.layout.Region;

import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestStatus;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.words.Words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The buttons below the requests: what can be done on each page. */
final class WorkbenchFoot extends StaffFoot {
    /** So long nobody can have seen yet that a button means something else. */
    private static final Duration UNSEEN = Duration.ofMillis(500);

    private final LongSupplier millis;
    private final Words words;
    private final TouchButton turn;
    private final TouchButton export;
    private final TouchButton finish;
    private final TouchButton back;
    private final TouchButton undo;
    private final TouchButton keep;
    private final TouchButton erase;
    private final List<TouchButton> others;
    private final boolean turnsInList;
    private long deafUntil = Long.MIN_VALUE;

    /**
     * What the buttons do.
     *
     * @param turn marks what is shown as done, or makes it new again
     * @param erase erases for good the request that staff were asked about
     * @param keep leads back from there, and leaves it
     * @param back leads back to the list
     * @param leave ends the visit and locks the requests
     */
    record Acts(
            Runnable turn,
            Runnable export,
            Runnable undo,
            Runnable erase,
            Runnable keep,
            Runnable back,
            Runnable leave) {}

    /**
     * @param detailsApart whether the details of a request have a page of their own
     * @param others what else staff can do from the list
     */
    WorkbenchFoot(
            Touch touch, Words words, boolean detailsApart, List<TouchButton> others, Acts acts) {
        super(touch.metrics());
        millis = touch.millis();
        this.words = words;
        this.others = List.copyOf(others);
        turnsInList = !detailsApart;
        Buttons make = new Buttons(touch, words);
        turn =
                make.primary(
                        "staff.workbench.done",
                        Icon.DONE,
                        () -> {
                            if (millis.getAsLong() >= deafUntil) {
                                acts.turn().run();
                            }
                        });
        export =
                new TouchButton(touch, TouchButton.Rank.SECONDARY, "", acts.export())
                        .with(Icon.SEND);
        finish = make.secondary("staff.workbench.finish", Icon.LOCK, acts.leave());
        back = make.back("staff.workbench.back", acts.back());
        keep = make.back("staff.erase.keep", acts.keep());
        erase = make.secondary("staff.erase.for-good", Icon.ERASE, acts.erase());
        undo = make.secondary("staff.told.undo", Icon.UNDO, acts.undo());
    }

    /**
     * Offers what can be done on {@code page}, which says {@code outcome} where it is about one.
     */
    void open(WorkbenchPage page, Optional<Outcome> outcome) {
        offer(
                switch (page) {
                    case NOTICES -> List.of(back);
                    case ERASING -> List.of(keep, erase);
                    case OUTCOME -> List.of(back, onwards(outcome));
                    case DETAILS -> List.of(back, turn);
                    case LIST -> ofList();
                });
    }

    /** Beside the way back, which keeps its place; nothing while nobody knows what came of it. */
    private Region onwards(Optional<Outcome> outcome) {
        return switch (outcome.orElseGet(Outcome.Working::new)) {
            case Outcome.Working() -> new Region();
            case Outcome.Changed _ -> undo;
            case Outcome.Undone _,
                    Outcome.Overtaken _,
                    Outcome.Gone _,
                    Outcome.Erased _,
                    Outcome.Exported _,
                    Outcome.Failed _ ->
                    finish;
        };
    }

    private List<TouchButton> ofList() {
        List<TouchButton> buttons = new ArrayList<>();
        if (turnsInList) {
            buttons.add(turn);
        }
        buttons.add(export);
        buttons.addAll(others);
        buttons.add(finish);
        return buttons;
    }

    /** Says what a tap would do now, and to how many. */
    void show(Optional<LoggedRequest> shown, Optional<RequestStatus> filter, int inView) {
        boolean done = shown.map(LoggedRequest::status).equals(Optional.of(RequestStatus.DONE));
        turn.setText(words.text(done ? "staff.workbench.reopen" : "staff.workbench.done"));
        turn.with(done ? Icon.RETRY : Icon.DONE);
        turn.setDisable(shown.isEmpty());
        export.setText(words.text(exportKey(filter), inView));
        export.setDisable(inView == 0);
    }

    /**
     * Something has come of an act: whoever taps the same button at this moment has not seen yet
     * that it takes the act back now.
     */
    void surprise() {
        deafUntil = millis.getAsLong() + UNSEEN.toMillis();
    }

    private static String exportKey(Optional<RequestStatus> filter) {
        return filter.map(wanted ->
                        switch (wanted) {
                            case NEW -> "staff.workbench.export-new";
                            case DONE -> "staff.workbench.export-done";
                        })
                .orElse("staff.workbench.export-all");
    }
}
