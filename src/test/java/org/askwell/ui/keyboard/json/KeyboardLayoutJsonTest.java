package org.askwell.ui.keyboard.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.ui.keyboard.KeyCap;
import org.askwell.ui.keyboard.KeyboardLayout;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class KeyboardLayoutJsonTest {

    @Test
    void theEnglishKeysTypeEveryFormWithoutALongPress() throws IOException {
        try (Reader json = Files.newBufferedReader(Path.of("assets/keyboards/en.json"))) {
            KeyboardLayout layout = KeyboardLayoutJson.read("en.json", json);
            Set<String> typed =
                    layout.pages().values().stream()
                            .flatMap(List::stream)
                            .flatMap(List::stream)
                            .filter(KeyCap.Letter.class::isInstance)
                            .map(key -> ((KeyCap.Letter) key).text())
                            .collect(Collectors.toSet());
            assertThat(typed).contains("a", "z", "-", "'");
            layout.accents().values().forEach(forms -> assertThat(typed).containsAll(forms));
            assertThat(layout.rows()).isEqualTo(4);
        }
    }

    @Test
    void refusesARowThatIsTooWide() {
        assertRefused(
                "{\"columns\": 1, \"first\": \"a\", \"pages\": {\"a\": [[\"x\", \"y\"]]},"
                        + " \"accents\": {}}",
                "k.json:pages.a[0]: wider than 1 columns");
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
