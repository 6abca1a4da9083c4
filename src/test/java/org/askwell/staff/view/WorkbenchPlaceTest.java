package org.askwell.staff.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.staff.FakeLog;
import org.askwell.staff.LoggedRequest;
import org.junit.jupiter.api.Test;

import java.util.Optional;

/** Where staff are once they have asked for a page, or something has come of an act. */
class WorkbenchPlaceTest {
    private static final WorkbenchPlace LIST = new WorkbenchPlace.AtWork(WorkbenchPage.LIST);
    private static final WorkbenchPlace DETAILS = new WorkbenchPlace.AtWork(WorkbenchPage.DETAILS);

    private final LoggedRequest anna = new FakeLog().add(1, "Anna", FakeLog.RECEIVED);
    private final Outcome changed = new Outcome.Changed(anna, anna.marked(Optional.empty()));
    private final Outcome undone = new Outcome.Undone(anna);

    @Test
    void tellsAtOnceWhatTakesNothingBack() {
        assertThat(LIST.tell(undone)).isEqualTo(new WorkbenchPlace.Telling());
        assertThat(DETAILS.tell(new Outcome.Working())).isEqualTo(new WorkbenchPlace.Telling());
    }

    @Test
    void putsNoWayBackUnderAFingerThatIsOnItsWay() {
        assertThat(LIST.tell(changed)).isEqualTo(new WorkbenchPlace.Untold(WorkbenchPage.LIST));
        assertThat(DETAILS.tell(undone))
                .isEqualTo(new WorkbenchPlace.Untold(WorkbenchPage.DETAILS));
    }

    @Test
    void tellsWhatIsUntoldToWhoeverComesToTheList() {
        WorkbenchPlace untold = DETAILS.tell(changed);

        assertThat(untold.open(WorkbenchPage.NOTICES).page()).isEqualTo(WorkbenchPage.NOTICES);
        assertThat(untold.open(WorkbenchPage.NOTICES).open(WorkbenchPage.LIST))
                .isEqualTo(new WorkbenchPlace.Telling());
        assertThat(new WorkbenchPlace.Telling().open(WorkbenchPage.LIST)).isEqualTo(LIST);
    }

    @Test
    void forgetsWhatIsToldBelowThePage() {
        assertThat(LIST.tell(changed).toldBelow()).isEqualTo(LIST);
        assertThat(LIST.toldBelow()).isEqualTo(LIST);
    }
}
