package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.Reference;
import org.askwell.clock.Doubt;
import org.askwell.site.BackupSettings;
import org.askwell.staff.ErasedOne;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.StaffSession;
import org.askwell.staff.export.ExportFile;
import org.askwell.staff.export.SealedExportFolder;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** What was exported to the data folder is erased with the requests in it. */
class ExportedFilesTest extends LogThatErases {

    @Test
    void nothingOfAnErasedRequestIsLeftInTheFolderOrInBackups() throws Exception {
        Reference erased = add();
        Reference kept = add();
        Path file = exported(erased, kept);
        Path backups = Files.createDirectories(folder.resolve("backups"));
        Backups made =
                new Backups(
                        database(),
                        memory(),
                        new BackupSettings(backups, Duration.ofDays(1), 3),
                        clock::wall,
                        ZoneOffset.UTC);
        Backups.Backup _ = made.make();
        byte[] payload = payload(erased);
        assertThat(anyOf(payload)).isTrue();

        assertThat(log().erase(erased)).isEqualTo(ErasedOne.TRACELESS);
        assertThat(made.eraseInBackups(Optional.empty())).isOne();

        assertThat(anyOf(payload)).isFalse();
        assertThat(log().open(Files.readAllBytes(file)).requests())
                .singleElement()
                .satisfies(left -> assertThat(left.reference()).isEqualTo(kept.text()));
        assertThat(anyOf(payload(kept))).isTrue();
    }

    @Test
    void sealedFilesGoWithTheirLastRequestByAge() throws Exception {
        Path file = exported(add());
        days(31);

        assertThat(erase().traceless()).isTrue();

        assertThat(file).doesNotExist();
    }

    @Test
    void sealedFilesOfALogThatIsGoneGoByTheirAge() throws Exception {
        Path file = exported(add());
        for (String name : new String[] {"askwell.db", "askwell.db-wal", "askwell.db-shm"}) {
            Files.deleteIfExists(folder.resolve(name));
        }
        erase();
        assertThat(file).exists();
        days(31);

        erase();

        assertThat(file).doesNotExist();
    }

    @Test
    void nothingGoesByItsAgeWhileTheClockIsInDoubt() throws Exception {
        Path file = exported(add());
        erase();
        clock.set(START.plus(Duration.ofDays(400)));

        assertThat(erase().ground().doubt()).contains(Doubt.Reason.AHEAD);

        assertThat(file).exists();
    }

    @Test
    void filesThatAnybodyCanReadAreToldAndGoWithTheFirstOfTheirRequests() throws Exception {
        Reference erased = add();
        add();
        Path plain = plain("requests-2027-02-01-new.csv", "reference\r\n" + erased + "\r\n");
        Path other = plain("requests-2027-02-01-all.csv", "reference\r\n");
        Path notes = plain("notes.csv", erased.text());
        ExportedFiles files = new ExportedFiles(folder.resolve("exports"));
        assertThat(files.plain()).containsExactly(other, plain);

        ErasedOne _ = log().erase(erased);
        assertThat(plain).doesNotExist();
        assertThat(other).exists();

        days(30);
        erase();
        assertThat(other).exists();
        days(2);
        erase();
        assertThat(other).doesNotExist();
        assertThat(notes).exists();
    }

    @Test
    void damagedFilesGoAsAWhole() throws Exception {
        Reference erased = add();
        Path damaged = plain("requests-2027-02-01-new-2.askwell", "{ \"" + erased + "\"");
        Path sound = plain("requests-2027-02-01-new-3.askwell", "{ \"");

        ErasedOne _ = log().erase(erased);

        assertThat(damaged).doesNotExist();
        assertThat(sound).exists();
    }

    @Test
    void anExportThatIsBroughtBackGoesAtTheNextErasing() throws Exception {
        Reference erased = add();
        Path file = exported(erased);
        byte[] taken = Files.readAllBytes(file);
        assertThat(log().erase(erased)).isEqualTo(ErasedOne.TRACELESS);
        Files.write(file, taken);

        erase();

        assertThat(file).doesNotExist();
    }

    private Path plain(String name, String content) throws Exception {
        Files.createDirectories(folder.resolve("exports"));
        return Files.writeString(folder.resolve("exports").resolve(name), content);
    }

    private Path exported(Reference... references) throws Exception {
        Set<String> wanted = Set.copyOf(Arrays.stream(references).map(Reference::text).toList());
        ExportFile.Written written =
                new SealedExportFolder(
                                folder.resolve("exports"),
                                new SqliteSealedRequests(database()),
                                new StaffSession(new byte[32], log()),
                                clock::wall,
                                ZoneOffset.UTC)
                        .write(new ExportFile.Choice(Optional.of(RequestStatus.NEW), wanted));
        assertThat(written.requests()).isEqualTo(references.length);
        assertThat(written.sealed()).isTrue();
        assertThat(written.file()).hasFileName("requests-2027-02-01-new.askwell");
        return written.file();
    }

    /** Whether any file holds a part of {@code payload}, as it is or in Base64. */
    private boolean anyOf(byte[] payload) throws Exception {
        FolderBytes bytes = new FolderBytes(folder);
        String text = Base64.getEncoder().encodeToString(payload);
        for (int at = 0; at + 48 <= payload.length; at += 48) {
            byte[] part = Arrays.copyOfRange(payload, at, at + 48);
            byte[] coded =
                    text.substring(at / 3 * 4, at / 3 * 4 + 64).getBytes(StandardCharsets.US_ASCII);
            if (bytes.hold(part) || bytes.hold(coded)) {
                return true;
            }
        }
        return false;
    }

    private byte[] payload(Reference reference) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "SELECT payload FROM request WHERE reference = '"
                                        + reference
                                        + "'")) {
            return found.getBytes(1);
        }
    }
}
