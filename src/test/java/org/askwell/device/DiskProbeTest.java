package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.device.Readiness.Doubtful;
import org.askwell.device.Readiness.NotReady;
import org.askwell.device.Readiness.Ready;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

final class DiskProbeTest {
    @TempDir private Path folder;

    @Test
    void isReadyWithSpaceLeftAndLeavesNoTrace() {
        assertThat(new DiskProbe(at -> 100_000_000).probe(folder))
                .isEqualTo(new Ready("100 MB are left on the disk"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void warnsWhenLittleSpaceIsLeft() {
        assertThat(new DiskProbe(at -> 99_999_999).probe(folder))
                .isInstanceOfSatisfying(
                        Doubtful.class, it -> assertThat(it.what()).contains("only 99 MB"));
    }

    @Test
    void failsWhereNothingCanBeWritten() {
        assertThat(DiskProbe.ofFileSystem().probe(folder.resolve("missing")))
                .isInstanceOf(NotReady.class);
    }

    @Test
    void failsWhereTheSpaceCannotBeToldAndLeavesNoTrace() {
        DiskProbe probe =
                new DiskProbe(at -> {
                    throw new IOException("gone");
                });

        assertThat(probe.probe(folder)).isInstanceOf(NotReady.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void asksTheFileSystem() {
        assertThat(DiskProbe.ofFileSystem().probe(folder).what()).contains("left on the disk");
    }
}
