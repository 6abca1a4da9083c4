package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;

final class MachineTest {

    @ParameterizedTest
    @CsvSource({
        "Linux,LINUX",
        "FreeBSD,LINUX",
        "Mac OS X,MACOS",
        "Windows 11,WINDOWS",
        "Darwin,LINUX"
    })
    void namesTheFamilyOfTheSystem(String name, Machine.Family family) {
        assertThat(Machine.Family.named(name)).isEqualTo(family);
    }

    @Test
    void takesAnEmptyVariableForNone() {
        Machine machine =
                new Machine(Machine.Family.LINUX, Path.of("/home/a"), Map.of("DISPLAY", ""));

        assertThat(machine.variable("DISPLAY")).isEmpty();
    }
}
