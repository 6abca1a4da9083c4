package org.askwell.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.device.DataFolder;
import org.askwell.device.DiskProbe;
import org.askwell.device.DisplayProbe;
import org.askwell.device.FakeLibraries;
import org.askwell.device.FontProbe;
import org.askwell.device.Machine;
import org.askwell.device.Readiness;
import org.askwell.doctor.Finding.Grade;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class DoctorTest {
    private static final Doctor.Rooms FINE = rooms(List.of(), List.of());
    private static final long ENOUGH = 512_000_000;

    @TempDir private Path folder;

    @Test
    void findsNothingToMendOnAGoodMachine() throws IOException {
        assertThat(doctor(ENOUGH, good()).examine(new DataFolder(folder.resolve("data")), FINE))
                .allSatisfy(finding -> assertThat(finding.grade()).isEqualTo(Grade.OK))
                .extracting(Finding::subject)
                .containsExactly(
                        "Java",
                        "memory",
                        "display",
                        "fonts",
                        "data folder",
                        "privacy",
                        "disk",
                        "settings",
                        "content",
                        "clock",
                        "staff",
                        "requests");
    }

    @Test
    void passesOnWhatTheDisplayLacks() throws IOException {
        Machine without = new Machine(Machine.Family.LINUX, folder, Map.of());

        assertThat(one("display", doctor(ENOUGH, without), FINE))
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(Grade.PROBLEM))
                .satisfies(finding -> assertThat(finding.remedy()).isNotEmpty());
    }

    @Test
    void warnsOfLittleMemory() throws IOException {
        assertThat(one("memory", doctor(64_000_000, good()), FINE).grade())
                .isEqualTo(Grade.WARNING);
    }

    @Test
    void tellsWhyTheDataFolderCannotBeUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(doctor(ENOUGH, good()).examine(new DataFolder(file), FINE))
                .anySatisfy(finding -> {
                    assertThat(finding.subject()).isEqualTo("data folder");
                    assertThat(finding.grade()).isEqualTo(Grade.PROBLEM);
                    assertThat(finding.remedy()).contains("is a file");
                })
                .noneSatisfy(finding -> assertThat(finding.subject()).isEqualTo("disk"));
    }

    @Test
    void takesAnErrorInTheSettingsForAProblem() throws IOException {
        Doctor.Rooms rooms =
                rooms(
                        List.of(Problem.error("site.json", "zone", "is no zone", "name one")),
                        List.of());

        assertThat(one("settings", doctor(ENOUGH, good()), rooms))
                .isEqualTo(Finding.problem("settings", "site.json:zone: is no zone", "name one"));
    }

    @Test
    void takesANoticeInTheContentForAWarning() throws IOException {
        Doctor.Rooms rooms =
                rooms(
                        List.of(),
                        List.of(Problem.notice("pack.json", "", "review is overdue", "review it")));

        assertThat(one("content", doctor(ENOUGH, good()), rooms))
                .isEqualTo(Finding.warning("content", "pack.json: review is overdue", "review it"));
    }

    @Test
    void passesOnHowKeysAndRequestsStand() throws IOException {
        Doctor.Rooms rooms =
                new Doctor.Rooms(
                        List.of(),
                        List.of(),
                        new Readiness.NotReady("not plausible", "set it right"),
                        new Readiness.Doubtful("not set up", "set it up"),
                        new Readiness.NotReady("damaged", "put a copy back"));

        assertThat(one("clock", doctor(ENOUGH, good()), rooms))
                .isEqualTo(Finding.problem("clock", "not plausible", "set it right"));
        assertThat(one("staff", doctor(ENOUGH, good()), rooms))
                .isEqualTo(Finding.warning("staff", "not set up", "set it up"));
        assertThat(one("requests", doctor(ENOUGH, good()), rooms))
                .isEqualTo(Finding.problem("requests", "damaged", "put a copy back"));
    }

    private static Doctor.Rooms rooms(List<Problem> site, List<Problem> content) {
        Readiness fine = new Readiness.Ready("fine");
        return new Doctor.Rooms(site, content, fine, fine, fine);
    }

    private Machine good() throws IOException {
        Path fonts = Files.writeString(folder.resolve("fonts.conf"), "");
        return new Machine(
                Machine.Family.LINUX,
                folder,
                Map.of("DISPLAY", ":0", "FONTCONFIG_FILE", fonts.toString()));
    }

    private static Doctor doctor(long memory, Machine machine) {
        FakeLibraries all = new FakeLibraries(Set.of(), true);
        return new Doctor(
                new DisplayProbe(machine, all),
                new FontProbe(machine, all),
                new DiskProbe(at -> ENOUGH),
                new Doctor.JavaRuntime("25", memory));
    }

    private Finding one(String subject, Doctor doctor, Doctor.Rooms rooms) {
        return doctor.examine(new DataFolder(folder.resolve("data")), rooms).stream()
                .filter(finding -> finding.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
