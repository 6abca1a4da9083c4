package org.askwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrongUsageTest {
    private final Terminal terminal = new Terminal();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tour --out t --size 1080              | 1080x1920",
                "tour --out t --size 319x600           | 320 to 8192",
                "tour --out t --size 600x8193          | 320 to 8192",
                "tour --out t --size 99999x600         | 320 to 8192",
                "tour --out t --size -600x600          | 320 to 8192",
                "tour --out t --language xx            | en, cy",
                "tour --out t --text-size 110          | 100, 125, 160, 180, 200",
                "tour --out t --theme pink             | light, dark, high-contrast",
                "run --windowed wide                   | 1080x1920",
                "requests export --format xlsx         | csv, json",
                "requests export --passphrase-file f --out a.xlsx | .csv or .json",
                "requests list --status lost           | new, done",
                "requests list --since yesterday       | 2026-03-31",
                "requests list --until 2026-02-30      | 2026-03-31",
                "requests list --passphrase-file f --since 2026-03-02 --until 2026-03-01 | --since",
                "tour                                  | --out",
                "setup --data d                        | --passphrase-file",
                "requests export                       | --passphrase-file",
                "content check                         | DIR",
                "content review d                      | --out",
                "content review d --out p --sign --name A --role B --code 0 | --out",
                "content review d --sign --name A      | --code",
                "requests                              | list, export, open",
                "content                               | check",
                "docter                                | doctor",
                "--contents d                          | --content",
                "tour --out t --colour red             | --colour",
                "--data d doctor                       | after the command doctor",
                "content check a b                     | b",
                "--data                                | --data",
                "doctor --data=                        | the name is empty",
                "requests export --out= --passphrase-file f | the name is empty",
            })
    void isRefusedWithWhatIsAllowed(String line, String told) {
        assertThat(terminal.run(line.split(" ", -1))).isEqualTo(ExitStatus.USAGE);
        assertThat(terminal.err()).contains(told).contains("--help");
        assertThat(terminal.err().lines()).hasSize(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.rooms.asked).isEmpty();
    }

    @Test
    void takesSizesUpToTheirLimits() {
        assertThat(terminal.run("tour", "--out", "t", "--size", "320x8192"))
                .isEqualTo(ExitStatus.DONE);
    }
}
