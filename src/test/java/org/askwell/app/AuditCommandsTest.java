package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.cli.AuditOptions;
import org.askwell.cli.ExitStatus;
import org.askwell.cli.ExportOptions;
import org.askwell.cli.ListOptions;
import org.askwell.cli.SignIn;
import org.askwell.device.DataFolder;
import org.askwell.device.Machine;
import org.askwell.device.MachineClock;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.staff.RequestFilter;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.export.ExportFormat;
import org.askwell.store.keys.Argon2Cost;
import org.askwell.store.trail.SessionPlace;
import org.askwell.work.ToldException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** What {@code askwell audit} lists and checks of what the other commands did. */
class AuditCommandsTest {
    private static final String PASSPHRASE = "correct horse battery";

    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Assembly rooms;

    @BeforeEach
    void setUp() throws Exception {
        rooms = new Assembly(Machine.thisOne(), new ToolkitStart());
        Machine machine = Machine.thisOne();
        DataFolder.of(Optional.of(data()), machine).open();
        StaffKeys keys =
                new LogAssembly(
                                data(),
                                SiteSettingsReader.defaults(),
                                MachineClock.of(machine),
                                SessionPlace.command())
                        .keys(new SecureRandom(), new Argon2Cost(64, 1));
        new RecoveryFile(folder.resolve("recovery.txt"))
                .commit(keys.prepare(PASSPHRASE.toCharArray()));
    }

    @Test
    void listsWhatTheCommandsDidALineEach() throws Exception {
        rooms.listRequests(
                new ListOptions(
                        Optional.of(data()), Optional.empty(), RequestFilter.all(), false, false),
                new SignIn(Optional.empty(), PASSPHRASE.toCharArray()),
                stream(out),
                stream(err));
        rooms.exportRequests(
                new ExportOptions(
                        Optional.of(data()),
                        Optional.empty(),
                        RequestFilter.all(),
                        ExportFormat.JSON,
                        Optional.of(folder.resolve("all.json"))),
                new SignIn(Optional.empty(), PASSPHRASE.toCharArray()),
                stream(out),
                stream(err));
        out.reset();
        assertThat(audit()).isEqualTo(ExitStatus.DONE);
        assertThat(columns(2)).containsExactly("Staff", "Staff", "Staff", "Staff", "Staff");
        assertThat(columns(3))
                .containsExactly(
                        "Set the kiosk up",
                        "Opened the requests by command",
                        "Requests listed by command: 0",
                        "Opened the requests by command",
                        "Requests exported to a file (json): 0");
    }

    @Test
    void tellsOfASealedExportThatTookNoKey() throws Exception {
        rooms.exportSealed(
                Optional.of(data()),
                Optional.of(folder.resolve("s.askwell")),
                stream(out),
                stream(err));
        out.reset();

        assertThat(audit()).isEqualTo(ExitStatus.DONE);
        assertThat(columns(2)).endsWith("Someone by command");
        assertThat(columns(3)).endsWith("Requests exported to a file (sealed): 0");
        assertThat(err.size()).isZero();
    }

    @Test
    void namesWhatWasChangedUntilStaffTakeNote() throws Exception {
        assertThat(withKey(false)).isEqualTo(ExitStatus.DONE);
        tamper("UPDATE audit SET at = at - 86400000 WHERE number = 1");
        assertThat(audit()).isEqualTo(ExitStatus.PROBLEM);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Entry 1 was changed.");
        assertThat(withKey(false)).isEqualTo(ExitStatus.PROBLEM);
        assertThat(withKey(true)).isEqualTo(ExitStatus.DONE);
        assertThat(audit()).isEqualTo(ExitStatus.DONE);
        assertThat(columns(3).getLast())
                .isEqualTo("Took note that this record was not as it was left");
    }

    @Test
    void onlyTheKeyTellsAHeadThatSomebodyMade() throws Exception {
        tamper("UPDATE audit_head SET mac = hash");
        assertThat(audit()).isEqualTo(ExitStatus.DONE);
        assertThat(withKey(false)).isEqualTo(ExitStatus.PROBLEM);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("other keys");
    }

    @Test
    void theDoctorChecksTheChain() throws Exception {
        assertThat(finding()).isEqualTo("1 entries, which follow from each other");
        tamper("DELETE FROM audit");
        assertThat(finding()).isEqualTo("the record of what was done is not as it was left");
    }

    @Test
    void settingALogAsideIsTheFirstThatTheNextOneTells() throws Exception {
        rooms.setRequestsAside(Optional.of(data()), stream(out));
        out.reset();
        assertThat(audit()).isEqualTo(ExitStatus.PROBLEM);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("lost or set aside");
        assertThat(columns(2)).containsExactly("Someone by command");
        assertThat(columns(3)).containsExactly("Set the log before this one aside");
    }

    @Test
    void whereThereIsNoLogNoneIsBegun() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        AuditOptions options = new AuditOptions(Optional.of(empty), Optional.empty(), false);
        assertThatThrownBy(() -> rooms.audit(options, stream(out), stream(err)))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("There is no log in");
        assertThat(empty).isEmptyDirectory();
    }

    private String finding() throws ToldException {
        return rooms.examine(Optional.of(data()), Optional.empty()).stream()
                .filter(finding -> finding.subject().equals("audit trail"))
                .findFirst()
                .orElseThrow()
                .what();
    }

    private int audit() throws ToldException {
        out.reset();
        err.reset();
        return rooms.audit(
                new AuditOptions(Optional.of(data()), Optional.empty(), false),
                stream(out),
                stream(err));
    }

    private int withKey(boolean troubleKnown) throws ToldException {
        out.reset();
        err.reset();
        return rooms.auditWithKey(
                new AuditOptions(Optional.of(data()), Optional.empty(), troubleKnown),
                new SignIn(Optional.empty(), PASSPHRASE.toCharArray()),
                stream(out),
                stream(err));
    }

    private List<String> columns(int column) {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> List.of(line.split("\t", -1)).get(column))
                .toList();
    }

    private void tamper(String sql) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + data().resolve("askwell.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
