package org.askwell.staff.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.staff.FakeLog;
import org.askwell.staff.LoggedRequest;
import org.junit.jupiter.api.Test;

import java.util.Optional;

/** One request that staff erase for good on the workbench. */
class ErasingOneTest extends WorkbenchOfThree {

    @Test
    void takesAwayTheOneWhoWasAskedAboutAndNobodyElse() {
        open();
        choose("Ben");
        LoggedRequest asked = requests().shown().orElseThrow();
        choose("Cleo");

        model.erase(asked);

        assertThat(names()).containsExactly("Anna", "Cleo");
        assertThat(shown()).contains("Cleo");
        assertThat(model.told().get()).contains(new Outcome.Erased(ben.reference(), true));
    }

    @Test
    void tellsOfTracesAndOfOneWhoWasErasedBefore() {
        open();
        log.leaveTraces();
        model.erase(ben);
        assertThat(model.told().get()).contains(new Outcome.Erased(ben.reference(), false));

        model.erase(ben);
        assertThat(model.told().get()).contains(new Outcome.Gone(ben.reference()));
    }

    @Test
    void leavesTheRequestWhereItCannotBeErased() {
        open();
        log.failToWrite("the disk is full; free some space");

        model.erase(ben);

        assertThat(names()).contains("Ben");
        assertThat(model.told().get())
                .contains(
                        new Outcome.Failed(
                                Optional.of(ben),
                                Optional.of("the disk is full; free some space")));
    }

    @Test
    void cannotBeTakenBack() throws Exception {
        open();
        log.add(9, "Dora", FakeLog.RECEIVED);
        model.erase(ben);

        model.undo();

        assertThat(log.list()).extracting(LoggedRequest::reference).doesNotContain(ben.reference());
    }
}
