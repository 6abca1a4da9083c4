package org.askwell.kiosk.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeldKeyTest {
    private long millis = 10;
    private final HeldKey held = new HeldKey(() -> millis);

    @Test
    void countsAKeyThatIsHeldOnce() {
        assertThat(held.presses("ENTER")).isTrue();
        for (int i = 0; i < 100; i++) {
            millis += 500;
            assertThat(held.presses("ENTER")).isFalse();
        }
    }

    @Test
    void countsAKeyAgainOnceItWasLetGo() {
        held.presses("ENTER");
        held.letGo("ENTER");

        assertThat(held.presses("ENTER")).isTrue();
    }

    @Test
    void countsAnotherKeyThatComesBeforeTheFirstIsLetGo() {
        held.presses("RIGHT");
        assertThat(held.presses("ENTER")).isTrue();
        held.letGo("RIGHT");
        assertThat(held.presses("ENTER")).isFalse();
    }

    @Test
    void losesNoKeyForEverWhoseReleaseWasLost() {
        held.presses("ENTER");
        millis += 1_501;

        assertThat(held.presses("ENTER")).isTrue();
    }
}
