package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.Consent;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Reference;
import org.askwell.callback.TelephoneNumber;
import org.askwell.callback.TopicChoice;
import org.askwell.cli.ExitStatus;
import org.askwell.cli.ExportOptions;
import org.askwell.cli.ListOptions;
import org.askwell.cli.SignIn;
import org.askwell.device.DataFolder;
import org.askwell.device.Machine;
import org.askwell.device.SingleInstance;
import org.askwell.staff.RequestFilter;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.export.ExportFormat;
import org.askwell.store.SqliteLogState;
import org.askwell.store.TestMemory;
import org.askwell.store.TestRequests;
import org.askwell.store.Vault;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.keys.Argon2Cost;
import org.askwell.work.ToldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What staff do by command with real keys and a real log in a folder. */
class StaffCommandsOnDiskTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-02T09:30:00Z");
    private static final Instant NOW = Instant.parse("2026-03-04T09:30:00Z");
    private static final GroundMemory MEMORY = TestMemory.at(() -> NOW);
    private static final String PASSPHRASE = "four words of staff";

    @TempDir private Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void setsUpAndLeavesTheRecoveryKeyInItsFile() throws Exception {
        setUp();

        assertThat(Files.readString(recovery())).hasLineCount(1);
        assertThat(vault().exist()).isTrue();
    }

    @Test
    void setsUpOnlyOnce() throws Exception {
        setUp();
        String key = Files.readString(recovery());

        assertThatThrownBy(() ->
                        new SetUpCommand(vault())
                                .run(folder.resolve("other"), passphrase().passphrase(), out))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("set up already");
        assertThat(recovery()).hasContent(key);
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void makesNoKeysWhereTheRecoveryFileIsThereAlready() throws Exception {
        Files.writeString(recovery(), "mine");

        assertThatThrownBy(this::setUp)
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("--recovery-out");
        assertThat(recovery()).hasContent("mine");
        assertThat(vault().exist()).isFalse();
    }

    @Test
    void refusesAShortPassphraseBeforeAnythingElse() {
        assertThatThrownBy(
                        () -> new SetUpCommand(vault()).run(recovery(), "short".toCharArray(), out))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("too short");
        assertThat(recovery()).doesNotExist();
    }

    @Test
    void listsOnlyWhatTheFilterLetsThrough() throws Exception {
        setUp();
        log(1, "Anna", RECEIVED);
        log(2, "Bert", RECEIVED.plusSeconds(86_400));
        RequestFilter second =
                new RequestFilter(
                        Optional.of(RequestStatus.NEW),
                        Optional.of(LocalDate.parse("2026-03-03")),
                        Optional.empty());

        list(second);

        assertThat(told()).contains("Bert").doesNotContain("Anna");
    }

    @Test
    void readsNothingWithAWrongPassphrase() throws Exception {
        setUp();
        log(1, "Anna", RECEIVED);

        assertThatThrownBy(() ->
                        commands()
                                .list(
                                        new ListOptions(
                                                Optional.empty(),
                                                Optional.empty(),
                                                all(),
                                                false,
                                                false),
                                        new SignIn(
                                                Optional.empty(), "four other words".toCharArray()),
                                        out,
                                        out))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("--passphrase-file");
        assertThat(told()).doesNotContain("Anna");
    }

    @Test
    void readsNothingBeforeItIsSetUp() {
        assertThatThrownBy(() -> list(all()))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("askwell setup");
    }

    @Test
    void marksTheByteOrderInFilesAndNotOnStandardOutput() throws Exception {
        setUp();
        Path file = folder.resolve("requests.csv");

        export(Optional.of(file));
        bytes.reset();
        export(Optional.empty());

        assertThat(Files.readString(file)).startsWith("\uFEFF\"reference\"");
        assertThat(told()).startsWith("\"reference\"").endsWith("\r\n");
    }

    @Test
    void leavesAnOlderExportWhereTheNewOneCannotBeWritten() throws Exception {
        setUp();
        Path unwritable = Files.writeString(folder.resolve("file"), "").resolve("requests.csv");

        assertThatThrownBy(() -> export(Optional.of(unwritable)))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining(unwritable.toString());
    }

    private void setUp() throws ToldException {
        new SetUpCommand(vault()).run(recovery(), passphrase().passphrase(), out);
    }

    private void list(RequestFilter filter) throws ToldException {
        commands()
                .list(
                        new ListOptions(Optional.empty(), Optional.empty(), filter, false, false),
                        passphrase(),
                        out,
                        out);
    }

    private void export(Optional<Path> file) throws ToldException {
        ExportOptions options =
                new ExportOptions(
                        Optional.empty(), Optional.empty(), all(), ExportFormat.CSV, file);
        commands().export(options, passphrase(), out, out);
    }

    private void log(long seed, String name, Instant received) throws Exception {
        new TestRequests(new Database(folder), MEMORY)
                .add(
                        new CallbackRequest(
                                Reference.random(new Random(seed)),
                                received,
                                new TopicChoice.NotSure(),
                                name,
                                new TelephoneNumber("+442079460018", "020 7946 0018"),
                                true,
                                new PreferredTimes.AnyTime(),
                                Optional.empty(),
                                Set.of(),
                                List.of(),
                                new Consent("1", "You may ring me."),
                                Locale.UK,
                                "Reception"));
    }

    private StaffCommands commands() {
        return new StaffCommands(
                vault(), new SqliteLogState(new Database(folder), MEMORY), ZoneOffset.UTC);
    }

    private Vault vault() {
        return new Vault(new Database(folder), MEMORY, new Argon2Cost(8, 1), new SecureRandom());
    }

    private Path recovery() {
        return folder.resolve("recovery.txt");
    }

    private static SignIn passphrase() {
        return new SignIn(Optional.empty(), PASSPHRASE.toCharArray());
    }

    private static RequestFilter all() {
        return new RequestFilter(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private String told() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsWithEveryReadingThatALogIsGone() throws Exception {
        setUp();
        log(1, "Anna", RECEIVED);
        Files.delete(folder.resolve("askwell.db"));

        assertThat(listing(false)).isEqualTo(ExitStatus.PROBLEM);
        assertThat(told()).contains("is gone or empty", "askwell.db").doesNotContain("Anna");
        log(2, "Bert", RECEIVED);
        assertThat(listing(false)).isEqualTo(ExitStatus.PROBLEM);
        assertThat(told()).contains("Bert");
        ExportOptions toStream =
                new ExportOptions(
                        Optional.empty(),
                        Optional.empty(),
                        all(),
                        ExportFormat.CSV,
                        Optional.empty());
        assertThat(commands().export(toStream, passphrase(), out, out))
                .isEqualTo(ExitStatus.PROBLEM);

        assertThat(listing(true)).isEqualTo(ExitStatus.DONE);
        assertThat(listing(false)).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void makesNoKeysForRequestsOfOthers() throws Exception {
        log(1, "Anna", RECEIVED);

        assertThatThrownBy(this::setUp)
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("requests set-aside");
        assertThatThrownBy(() -> list(all()))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("bring back keys.json");
        assertThat(recovery()).doesNotExist();
        assertThat(vault().exist()).isFalse();
    }

    @Test
    void setsALogAsideThatIsReadOnceItsKeysAreBack() throws Exception {
        setUp();
        log(1, "Anna", RECEIVED);
        Path keys = Files.move(folder.resolve("keys.json"), folder.resolve("found-later"));
        Files.delete(recovery());
        Assembly assembly = new Assembly(Machine.thisOne(), new ToolkitStart());

        assembly.setRequestsAside(Optional.of(folder), out);
        setUp();
        list(all());
        assertThat(told()).doesNotContain("Anna");
        Path aside = folder.resolve("set-aside/1");
        Files.move(keys, aside.resolve("keys.json"));

        assembly.listRequests(
                new ListOptions(Optional.of(aside), Optional.empty(), all(), false, false),
                passphrase(),
                out,
                out);
        assertThat(told()).contains("Anna");
    }

    @Test
    void setsNoLogAsideWhileTheKioskRuns() throws Exception {
        setUp();
        log(1, "Anna", RECEIVED);
        Assembly assembly = new Assembly(Machine.thisOne(), new ToolkitStart());

        try (SingleInstance _ = SingleInstance.claim(new DataFolder(folder))) {
            assertThatThrownBy(() -> assembly.setRequestsAside(Optional.of(folder), out))
                    .isInstanceOf(ToldException.class)
                    .hasMessageContaining("close it first");
        }
        assertThat(folder.resolve("set-aside")).doesNotExist();
    }

    @Test
    void listsNoFolderThatIsNotThere() {
        Path mistyped = folder.resolve("mistyped");
        Assembly assembly = new Assembly(Machine.thisOne(), new ToolkitStart());

        assertThatThrownBy(() ->
                        assembly.listRequests(
                                new ListOptions(
                                        Optional.of(mistyped),
                                        Optional.empty(),
                                        all(),
                                        false,
                                        false),
                                passphrase(),
                                out,
                                out))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("no data folder");
        assertThat(mistyped).doesNotExist();
    }

    @Test
    void exportsToNoFolder() throws Exception {
        setUp();

        assertThatThrownBy(() -> export(Optional.of(folder)))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("is a folder");
    }

    private int listing(boolean lossKnown) throws ToldException {
        return commands()
                .list(
                        new ListOptions(
                                Optional.empty(), Optional.empty(), all(), lossKnown, false),
                        passphrase(),
                        out,
                        out);
    }
}
