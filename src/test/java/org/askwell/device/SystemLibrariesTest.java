package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
final class SystemLibrariesTest {
    private final SystemLibraries libraries = new SystemLibraries();

    @Test
    void loadsALibraryOfTheMachine() {
        assertThat(libraries.loads("libc.so.6")).isTrue();
    }

    @Test
    void missesALibraryThatIsNotThere() {
        assertThat(libraries.loads("libnothing-at-all.so.9")).isFalse();
    }
}
