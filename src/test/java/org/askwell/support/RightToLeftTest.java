package org.askwell.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightToLeftTest {

    @Test
    void marksSpacesInArabic() {
        String once = RightToLeft.breakable("كل الأسئلة");

        assertThat(once).isEqualTo("كل\u200E \u200Eالأسئلة");
        assertThat(RightToLeft.breakable(once)).isEqualTo(once);
    }

    @Test
    void leavesOtherTextsAsTheyAre() {
        assertThat(RightToLeft.breakable("Tŷ Gwyn 16")).isEqualTo("Tŷ Gwyn 16");
    }
}
