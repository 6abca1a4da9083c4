package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.device.Readiness.NotReady;
import org.askwell.device.Readiness.Ready;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

final class DisplayProbeTest {
    private static final NativeLibraries ALL = new FakeLibraries(Set.of(), true);

    @Test
    void isReadyWhereTheDisplayAnswers() {
        assertThat(probe(Map.of("DISPLAY", ":0"), ALL)).isEqualTo(new Ready("the display :0"));
    }

    @Test
    void saysThatThereIsNoDisplay() {
        assertThat(probe(Map.of(), ALL))
                .isInstanceOfSatisfying(
                        NotReady.class, it -> assertThat(it.what()).contains("DISPLAY is not set"));
    }

    @Test
    void namesXwaylandWhereWaylandStandsAlone() {
        assertThat(probe(Map.of("WAYLAND_DISPLAY", "wayland-0"), ALL))
                .isInstanceOfSatisfying(
                        NotReady.class, it -> assertThat(it.remedy()).contains("xwayland"));
    }

    @ParameterizedTest
    @CsvSource({
        "libX11.so.6,libx11-6",
        "libgtk-3.so.0,libgtk-3-0t64",
        "libXtst.so.6,libxtst6",
    })
    void namesThePackageOfAMissingLibrary(String library, String debianPackage) {
        assertThat(probe(Map.of("DISPLAY", ":0"), new FakeLibraries(Set.of(library), true)))
                .isInstanceOfSatisfying(
                        NotReady.class,
                        it -> {
                            assertThat(it.what()).contains(library);
                            assertThat(it.remedy()).contains(debianPackage);
                        });
    }

    @Test
    void saysThatTheDisplayDoesNotAnswer() {
        assertThat(probe(Map.of("DISPLAY", ":7"), new FakeLibraries(Set.of(), false)))
                .isInstanceOfSatisfying(
                        NotReady.class,
                        it -> {
                            assertThat(it.what()).contains(":7 does not answer");
                            assertThat(it.remedy()).contains("XAUTHORITY");
                        });
    }

    @Test
    void asksForNothingOnADesktopWithoutX11() {
        Machine mac = new Machine(Machine.Family.MACOS, Path.of("/"), Map.of());
        NativeLibraries none = new FakeLibraries(Set.of("libX11.so.6"), false);

        assertThat(new DisplayProbe(mac, none).probe()).isInstanceOf(Ready.class);
    }

    private static Readiness probe(Map<String, String> environment, NativeLibraries libraries) {
        Machine machine = new Machine(Machine.Family.LINUX, Path.of("/"), environment);
        return new DisplayProbe(machine, libraries).probe();
    }
}
