package org.askwell.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.ui.FxThread;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

class IconTest {

    @Test
    void noPictureHasTwoNames() {
        FxThread.run(() ->
                assertThat(Arrays.stream(Icon.values()).map(icon -> icon.sized(9).getIconLiteral()))
                        .doesNotHaveDuplicates());
    }
}
