package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.askwell.session.Route;
import org.askwell.staff.FakeLog;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestStatus;
import org.askwell.store.TestRequests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Ways of staff through the gate and the requests, by a pointer in a window. */
@Tag("journey")
@ExtendWith(ApplicationExtension.class)
class StaffJourneyTest extends Journey {
    private static final String HERS = "wwwwwwwwwwwq";
    private static final String PASSPHRASE = "qqqqqqqqqqqw";

    @Override
    void prepare(KioskUnderTest kiosk) throws Exception {
        kiosk.vault().prepare(PASSPHRASE.toCharArray()).commit();
        TestRequests requests = new TestRequests(kiosk.database(), kiosk.memory());
        requests.add(FakeLog.request(1, "Anna Example", FakeLog.RECEIVED));
        requests.add(FakeLog.request(2, "Ben Example", FakeLog.RECEIVED.plusSeconds(60)));
    }

    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Test
    void comesBackFromTheGateWithoutAPassphrase() {
        holdName();
        assertThat(route()).isEqualTo(new Route.StaffGate());

        tap("Go back");

        assertThat(route()).isEqualTo(new Route.Attract());
    }

    @Test
    void leadsFromTheGateToTheRecoveryKey() {
        holdName();

        tap("Lost it?");

        assertThat(route()).isEqualTo(new Route.Recovery());
    }

    @Test
    void letsStaffTryAgainAfterAWrongPassphrase() {
        holdName();
        tap("Open");
        assertThat(says("Enter the passphrase.")).isTrue();
        type("wrong");
        tap("Open");
        assertThat(says("Passphrase is not correct. Try again.")).isTrue();

        type(PASSPHRASE);
        tap("Open");

        assertThat(route()).isEqualTo(new Route.Workbench());
    }

    @Test
    void marksARequestAsDoneAndTakesItBack() throws Exception {
        unlock();

        touch(robot().lookup(".row-target").queryAll().iterator().next());
        tap("Mark as done");
        assertThat(statuses()).containsExactly(RequestStatus.DONE, RequestStatus.NEW);

        tap("Undo");
        assertThat(statuses()).containsExactly(RequestStatus.NEW, RequestStatus.NEW);
    }

    @Test
    void listsOnlyTheRequestsThatStaffAskFor() {
        unlock();
        assertThat(names()).containsExactly("Anna Example", "Ben Example");

        touch(robot().lookup(".row-target").queryAll().iterator().next());
        tap("Mark as done");
        assertThat(names()).containsExactly("Anna Example", "Ben Example");
        tap("New 1");
        assertThat(names()).containsExactly("Ben Example");

        tap("Done 1");
        assertThat(names()).containsExactly("Anna Example");
        tap("All 2");
        assertThat(names()).containsExactly("Anna Example", "Ben Example");
    }

    @Test
    void readsNoticesExportsAndLocks() throws Exception {
        unlock();
        tap("Notices: 1");
        assertThat(says("site.json")).isTrue();
        tap("Back to the requests");

        tap("Export new: 2");
        try (Stream<Path> files = Files.list(parts().exports())) {
            assertThat(files.toList())
                    .singleElement()
                    .satisfies(file ->
                            assertThat(Files.readString(file))
                                    .contains("Anna Example", "Ben Example"));
        }

        tap("Finish and lock");
        assertThat(route()).isEqualTo(new Route.Attract());
        assertThat(kiosk().visit().staff()).isEmpty();
    }

    @Test
    void closesTheKioskOnceStaffHaveSaidThatTheyMeanIt() {
        unlock();
        tap("This kiosk");
        tap("Close the kiosk");
        assertThat(parts().closeAsked()).isFalse();
        tap("Keep it open");
        assertThat(names()).containsExactly("Anna Example", "Ben Example");
        tap("This kiosk");
        tap("Close the kiosk");
        assertThat(names()).isEmpty();
        assertThat(parts().closeAsked()).isFalse();

        tap("Close the kiosk");

        assertThat(parts().closeAsked()).isTrue();
    }

    @Test
    void givesSomebodyAPassphraseAndLetsThemInByName() throws Exception {
        unlock();
        tap("This kiosk");
        tap("Passphrases and keys");
        tap("People");
        tap("Add a person");
        type("zoe");
        tap("Continue");
        type(HERS);
        tap("Continue");
        type(HERS);
        tap("Continue");
        assertThat(parts().vault().people()).hasSize(2);
        tap("Back");
        tap("Back");
        tap("Back to the requests");
        tap("Finish and lock");

        holdName();
        tap(parts().vault().people().getLast().name());
        type(HERS);
        tap("Open");

        assertThat(kiosk().visit().staff().orElseThrow().who())
                .contains(parts().vault().people().getLast());
    }

    @Test
    void makesNewKeysAndStillReadsWhatWasThere() throws Exception {
        byte[] before = parts().vault().publicKey().orElseThrow();
        unlock();
        tap("This kiosk");
        tap("Passphrases and keys");
        tap("New keys");
        tap("Make new keys");
        type(PASSPHRASE);
        tap("Continue");
        List<String> groups =
                robot().lookup(".group").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList();
        tap("I have written it down");
        for (int i = 0; i < groups.size(); i++) {
            if (says("Type group " + (i + 1) + " of the recovery key")) {
                type(groups.get(i).toLowerCase(Locale.ROOT));
            }
        }
        tap("Confirm");
        assertThat(parts().vault().publicKey().orElseThrow()).isNotEqualTo(before);
        tap("Finish");

        unlock();

        assertThat(names()).containsExactly("Anna Example", "Ben Example");
    }

    private void unlock() {
        holdName();
        type(PASSPHRASE);
        tap("Open");
    }

    private List<String> names() {
        return robot().lookup(".request-name").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private List<RequestStatus> statuses() throws Exception {
        return logged(PASSPHRASE).stream().map(LoggedRequest::status).toList();
    }
}
