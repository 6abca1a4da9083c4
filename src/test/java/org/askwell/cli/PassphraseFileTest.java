package org.askwell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.staff.PassphraseRule;
import org.askwell.work.ToldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class PassphraseFileTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "żółw at noon",
                "żółw at noon\n",
                "żółw at noon\r\nmore",
                "\uFEFFżółw at noon"
            })
    void readsTheFirstLineWithoutItsEnd(String text) throws IOException, ToldException {
        assertThat(new String(read(text))).isEqualTo("żółw at noon");
    }

    @Test
    void keepsSpacesAtBothEnds() throws IOException, ToldException {
        assertThat(new String(read(" two words \n"))).isEqualTo(" two words ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\nsecond line", "\uFEFF"})
    void refusesAnEmptyFirstLine(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("is empty");
    }

    @Test
    void keepsTheLongestPassphraseHoweverItIsSpelled() throws IOException, ToldException {
        String longest = "a\u0302\u0301\u0323".repeat(PassphraseRule.LONGEST);

        assertThat(new String(read(longest + "\n"))).isEqualTo(longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u0142", "\uD83D\uDE00"})
    void cutsNoLine(String letter) {
        assertThatThrownBy(() -> read(letter.repeat(70_000)))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("longer than any passphrase");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("latin"), new byte[] {'a', (byte) 0xE9, 'b'});

        assertThatThrownBy(() -> PassphraseFile.read(file))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> PassphraseFile.read(folder.resolve("none")))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> PassphraseFile.read(folder))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("cannot be read");
    }

    private char[] read(String text) throws IOException, ToldException {
        return PassphraseFile.read(Files.writeString(folder.resolve("passphrase"), text));
    }
}
