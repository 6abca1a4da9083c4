package org.askwell.ui.keyboard.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.StringReader;

class KeyboardLayoutJsonTest {

    @Test
    void refusesARowThatIsTooWide() {
        assertRefused(
                "{\"columns\": 1, \"first\": \"a\", \"pages\": {\"a\": [[\"x\", \"y\"]]},"
                        + " \"accents\": {}}",
                "k.json:pages.a[0]: wider than 1 columns");
    }

    @Test
    void refusesMoreFormsThanARowHolds() {
        assertRefused(
                "{\"columns\": 1, \"first\": \"a\", \"pages\": {\"a\": [[\"x\"]]},"
                        + " \"accents\": {\"e\": [\"é\", \"è\"]}}",
                "k.json:accents.e: more than 1 forms");
    }

    @Test
    void refusesAnUnknownAction() {
        assertRefused(
                "{\"columns\": 9, \"first\": \"a\", \"pages\": {\"a\": [[{\"action\": \"fly\"}]]},"
                        + " \"accents\": {}}",
                "k.json:pages.a[0][0].action: unknown action \"fly\"");
    }

    @Test
    void refusesAKeyThatTurnsToNoPage() {
        assertRefused(
                "{\"columns\": 9, \"first\": \"a\", \"pages\": {\"a\": [[{\"page\": \"b\","
                        + " \"label\": \"b\"}]]}, \"accents\": {}}",
                "a key turns to no page \"b\"");
    }

    @Test
    void refusesWhatIsNoLayout() {
        assertRefused("{", "k.json: not a keyboard layout");
        assertRefused("{\"columns\": 3}", "k.json: not a keyboard layout");
    }

    private static void assertRefused(String json, String message) {
        assertThatThrownBy(() -> KeyboardLayoutJson.read("k.json", new StringReader(json)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
