package org.askwell.staff.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.staff.FakeLog;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.StaffSession;
import org.askwell.work.ToldException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class ExportFolderTest {
    private static final Optional<RequestStatus> NEW = Optional.of(RequestStatus.NEW);

    @TempDir private Path parent;
    private final FakeLog log = new FakeLog();
    private final LoggedRequest anna = log.add(1, "Anna", FakeLog.RECEIVED);
    private final LoggedRequest ben = log.add(2, "Ben", FakeLog.RECEIVED);

    @BeforeEach
    void plugIn() throws IOException {
        Files.createDirectory(parent.resolve("exports"));
    }

    private ExportFile.Written write(Optional<RequestStatus> status, LoggedRequest... requests)
            throws ToldException {
        return folder().write(
                        new ExportFile.Choice(
                                status,
                                Set.copyOf(
                                        Stream.of(requests)
                                                .map(LoggedRequest::reference)
                                                .toList())));
    }

    private ExportFolder folder() {
        return new ExportFolder(
                parent.resolve("exports"),
                new StaffSession(new byte[32], log),
                () -> FakeLog.RECEIVED,
                ZoneOffset.UTC);
    }

    @Test
    void writesThoseWhoAreAskedForAndNobodyElse() throws Exception {
        ExportFile.Written written = write(NEW, ben);

        assertThat(written.requests()).isEqualTo(1);
        assertThat(written.file()).hasFileName("requests-2026-03-02-new.csv");
        assertThat(Files.readString(written.file())).contains("Ben").doesNotContain("Anna");
    }

    @Test
    void namesTheFileByWhichRequestsItHolds() throws Exception {
        assertThat(write(Optional.of(RequestStatus.DONE), anna).file())
                .hasFileName("requests-2026-03-02-done.csv");
        assertThat(write(Optional.empty(), anna, ben).file())
                .hasFileName("requests-2026-03-02-all.csv");
    }

    @Test
    void replacesNoFileThatHoldsSomethingElse() throws Exception {
        Path first = write(NEW, anna).file();
        Path second = write(NEW, ben).file();
        Path third = write(NEW, anna, ben).file();

        assertThat(List.of(first, second, third))
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "requests-2026-03-02-new.csv",
                        "requests-2026-03-02-new-2.csv",
                        "requests-2026-03-02-new-3.csv");
        assertThat(Files.readString(first)).contains("Anna").doesNotContain("Ben");
    }

    @Test
    void writesTheSameOnlyOnce() throws Exception {
        Path first = write(NEW, anna).file();

        assertThat(write(NEW, anna).file()).isEqualTo(first);
        assertThat(files()).hasSize(1);
    }

    @Test
    void leavesOutWhoHasBeenErasedMeanwhileAndCountsTheOthers() throws Exception {
        log.erase(anna.reference());

        ExportFile.Written written = write(NEW, anna, ben);

        assertThat(written.requests()).isEqualTo(1);
        assertThat(Files.readString(written.file())).doesNotContain("Anna");
    }

    @Test
    void saysWhatToDoWhereTheFileCannotBeWritten() throws IOException {
        Files.delete(parent.resolve("exports"));

        assertThatThrownBy(() -> write(NEW, anna))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("exports is not there; plug its disk in");
        assertThat(parent.resolve("exports")).doesNotExist();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(parent.resolve("exports"))) {
            return files.toList();
        }
    }
}
