package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.cli.ExportOptions;
import org.askwell.cli.ListOptions;
import org.askwell.cli.SignIn;
import org.askwell.staff.FakeKeys;
import org.askwell.staff.FakeLog;
import org.askwell.staff.RequestFilter;
import org.askwell.staff.export.ExportFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Optional;

class StaffCommandsTest {
    private static final RequestFilter ALL =
            new RequestFilter(Optional.empty(), Optional.empty(), Optional.empty());

    private final FakeLog log = new FakeLog();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final StaffCommands commands =
            new StaffCommands(new FakeKeys(log), log, ZoneOffset.UTC);

    @BeforeEach
    void log() {
        log.add(1, "Anna Example", FakeLog.RECEIVED);
        log.addUnreadable("X4F-7KQD");
    }

    @Test
    void namesWhatItCannotReadWhileItLists() throws Exception {
        int status =
                commands.list(
                        new ListOptions(Optional.empty(), Optional.empty(), ALL, false, false),
                        passphrase(),
                        stream(out),
                        stream(err));

        assertThat(status).isZero();
        assertThat(text(out)).contains("Anna Example", "X4F-7KQD");
        assertThat(text(err))
                .contains("Request X4F-7KQD, received on 2026-03-02", "asked again")
                .doesNotContain("Anna")
                .hasLineCount(1);
    }

    @Test
    void namesWhatItCannotReadWhileItExports() throws Exception {
        int status =
                commands.export(
                        new ExportOptions(
                                Optional.empty(),
                                Optional.empty(),
                                ALL,
                                ExportFormat.CSV,
                                Optional.empty()),
                        passphrase(),
                        stream(out),
                        stream(err));

        assertThat(status).isZero();
        assertThat(text(out)).contains("\"X4F-7KQD\"").doesNotContain("damaged");
        assertThat(text(err)).startsWith("Request X4F-7KQD").hasLineCount(1);
    }

    private static SignIn passphrase() {
        return new SignIn(Optional.empty(), FakeKeys.PASSPHRASE.toCharArray());
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
