package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.askwell.session.Route;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;

/** Ways of a patient and of staff at a kiosk whose log is damaged. */
@Tag("journey")
@ExtendWith(ApplicationExtension.class)
class DamagedLogJourneyTest extends Journey {
    private static final String PASSPHRASE = "qqqqqqqqqqqw";

    @Override
    void prepare(KioskUnderTest kiosk) throws Exception {
        kiosk.vault().prepare(PASSPHRASE.toCharArray()).commit();
        Files.writeString(kiosk.database().file(), "This is no database. ".repeat(9));
    }

    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Test
    void sendsThePatientToTheTelephoneBeforeAnythingIsTyped() {
        tap("Tap to start");
        tap("Ask us to call you");

        assertThat(says("We cannot take your request here just now")).isTrue();
        assertThat(says("Please call 0800 210 0402 or speak to a member of staff.")).isTrue();
    }

    @Test
    void tellsStaffThatTheLogIsDamagedAndNotThatItIsEmpty() {
        holdName();
        type(PASSPHRASE);
        tap("Open");

        assertThat(route()).isEqualTo(new Route.Workbench());
        assertThat(says("There are no requests here.")).isFalse();
        assertThat(says("The requests cannot be read, so their number is not known.")).isTrue();
        assertThat(says("New –")).isTrue();
        assertThat(says("What is wrong: " + parts().database().file() + " is damaged.")).isTrue();
        tap("Notices: 2");
        assertThat(says("Requests cannot be saved at the moment")).isTrue();
    }
}
