package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.callback.Reference;
import org.askwell.cli.ExitStatus;
import org.askwell.cli.ExportOptions;
import org.askwell.cli.ListOptions;
import org.askwell.cli.SignIn;
import org.askwell.staff.FakeKeys;
import org.askwell.staff.FakeLog;
import org.askwell.staff.RequestFilter;
import org.askwell.staff.Tampering;
import org.askwell.staff.export.ExportFormat;
import org.askwell.work.ToldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What staff are told by command of what was changed, erased or taken along sealed. */
class SealedCommandsTest {
    private static final Tampering FOUND =
            new Tampering(List.of("ABC-1234"), List.of("DEF-5678"), true);

    private final FakeLog log = new FakeLog();
    private final StaffCommands commands =
            new StaffCommands(new FakeKeys(log), log, ZoneOffset.UTC);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @Test
    void tellWhatOthersHaveChangedUntilStaffSayThatTheyKnow() throws Exception {
        log.tamper(FOUND);

        assertThat(list(false)).isEqualTo(ExitStatus.PROBLEM);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("ABC-1234", "DEF-5678", "--changes-are-known");

        assertThat(list(true)).isEqualTo(ExitStatus.DONE);
        assertThat(list(false)).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void eraseTheRequestThatIsNamedAndTellWhereThereIsNone() throws Exception {
        Reference anna = log.add(1, "Anna", FakeLog.RECEIVED).request().reference();
        log.add(2, "Bea", FakeLog.RECEIVED);

        assertThat(commands.erase(anna, signIn(), print(out))).isEqualTo(ExitStatus.DONE);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Erased request " + anna);
        assertThat(log.list()).hasSize(1);
        assertThatThrownBy(() -> commands.erase(anna, signIn(), print(out)))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("There is no request " + anna);
    }

    @Test
    void openASealedExportAndTellWhereThereIsNone() throws Exception {
        log.add(1, "Anna", FakeLog.RECEIVED);
        Path sealed = Files.writeString(folder.resolve("sealed"), "{}");

        assertThat(open(sealed)).isEqualTo(ExitStatus.DONE);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Anna");
        assertThatThrownBy(() -> open(folder.resolve("other")))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("is not there");
    }

    private int open(Path file) throws ToldException {
        return new OpeningCommand(new FakeKeys(log), ZoneOffset.UTC)
                .open(
                        file,
                        new ExportOptions(
                                Optional.empty(),
                                Optional.empty(),
                                RequestFilter.all(),
                                ExportFormat.CSV,
                                Optional.empty()),
                        signIn(),
                        new OpeningCommand.Told(print(out), print(err)));
    }

    private int list(boolean known) throws ToldException {
        return commands.list(
                new ListOptions(
                        Optional.empty(), Optional.empty(), RequestFilter.all(), false, known),
                signIn(),
                print(out),
                print(err));
    }

    private static SignIn signIn() {
        return new SignIn(Optional.empty(), FakeKeys.PASSPHRASE.toCharArray());
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
