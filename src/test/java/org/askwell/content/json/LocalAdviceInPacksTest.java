package org.askwell.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;

class LocalAdviceInPacksTest extends PackLoading {
    private static final String DOSE =
            ": holds a dose: \"50 mg\"; take it out; it differs between hospitals, so the medical"
                    + " team says it";

    @Test
    void isAnErrorInATextATitleAndADrawing() {
        pack.blocks(paragraph("Take 50 mg.") + "," + figure());
        pack.replace("pack.json", "A small pack", "Take 50 mg");
        pack.with(
                "figures/cup.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 4\"><g>"
                        + "<text x=\"0\" y=\"3\" font-size=\"2\">50 mg</text></g></svg>");

        assertThat(problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::line)
                .containsExactlyInAnyOrder(
                        TOPIC + ":blocks[1].text" + DOSE,
                        "pack.json:languages[0].title" + DOSE,
                        "figures/cup.svg" + DOSE);
    }

    @Test
    void namesTheWayForAPhoneNumber() {
        pack.blocks(paragraph("Call 0800 210 0402."));

        assertThat(problems())
                .extracting(Problem::line)
                .contains(
                        TOPIC
                                + ":blocks[1].text: holds a phone number: \"0800 210 0402\"; take"
                                + " it out; a block of kind contact shows the centre's own number");
    }
}
