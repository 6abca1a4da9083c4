package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class OwnMemoryTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void isClosedOnLinux() {
        OwnMemory memory = OwnMemory.ofMachine();

        assertThat(memory.close()).isTrue();

        assertThat(memory.closed()).isTrue();
        assertThat(memory.probe()).isInstanceOf(Readiness.Ready.class);
    }

    @Test
    void saysWhereTheSystemKnowsNoSuchThing() {
        OwnMemory memory = new OwnMemory("no_such_function_of_c");

        assertThat(memory.close()).isFalse();
        assertThat(memory.probe()).isInstanceOf(Readiness.Doubtful.class);
    }
}
