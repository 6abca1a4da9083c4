package org.askwell.kiosk.touch;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.ui.FxThread;
import org.junit.jupiter.api.Test;

class ImmediatePulseTest {

    /** Else it would go unseen that JavaFX has renamed what it calls, and each tap wait longer. */
    @Test
    void findsTheToolkit() {
        assertThat(FxThread.call(() -> ImmediatePulse.ofToolkit(Runnable::run))).isPresent();
    }
}
