package org.askwell.staff.view;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

import org.askwell.staff.RequestStatus;
import org.askwell.ui.Touch;
import org.askwell.ui.control.FocusRing;
import org.askwell.words.Words;
import org.controlsfx.control.SegmentedButton;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Chooses which requests are listed and says how many there are of each. */
final class StatusFilter extends StackPane {
    private static final String UNKNOWN = "–";

    private final Words words;
    private final WorkbenchViewModel model;
    private final Map<Optional<RequestStatus>, ToggleButton> choices = new LinkedHashMap<>();

    StatusFilter(Touch touch, Words words, WorkbenchViewModel model) {
        this.words = words;
        this.model = model;
        choices.put(Optional.of(RequestStatus.NEW), new ToggleButton());
        choices.put(Optional.of(RequestStatus.DONE), new ToggleButton());
        choices.put(Optional.empty(), new ToggleButton());
        choices.forEach((status, choice) -> {
            choice.setMinSize(touch.metrics().target() * 2, touch.metrics().target());
            FocusRing.on(choice, touch.metrics(), "");
            choice.setSelected(status.equals(model.seen().get().requests().filter()));
            choice.setOnAction(_ -> {
                choices.forEach((each, button) -> button.setSelected(each.equals(status)));
                model.list(status);
                count();
            });
        });
        getStyleClass().add("status-filter");
        SegmentedButton segments =
                new SegmentedButton(choices.values().toArray(ToggleButton[]::new));
        // In a group the toolkit would let keys reach the chosen one only.
        segments.setToggleGroup(null);
        getChildren().setAll(segments);
        setMaxWidth(USE_PREF_SIZE);
        count();
    }

    /** Says how many requests there are now, and no number while nobody knows. */
    void count() {
        Worklist requests = model.seen().get().requests();
        boolean known = model.seen().get().state() instanceof LoadState.Loaded;
        choices.forEach((status, choice) ->
                choice.setText(
                        words.text(key(status), known ? requests.of(status).size() : UNKNOWN)));
    }

    private static String key(Optional<RequestStatus> status) {
        return status.map(wanted ->
                        switch (wanted) {
                            case NEW -> "staff.workbench.new";
                            case DONE -> "staff.workbench.finished";
                        })
                .orElse("staff.workbench.all");
    }
}
