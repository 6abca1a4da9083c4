package org.askwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What staff type to change who gets in. */
final class KeysCommandLineTest extends TypedCommands {
    private static final Optional<Path> DATA = Optional.of(Path.of("d"));

    @Test
    void changesAPassphraseAndWipesBoth() throws IOException {
        assertThat(
                        run(
                                "keys passphrase --data d --person Zoe --passphrase-file "
                                        + passphrase()
                                        + " --new-passphrase-file "
                                        + passphrase()))
                .isEqualTo(ExitStatus.DONE);
        assertThat(terminal.rooms.asked).contains(List.of("passphrase", DATA));
        assertThat(terminal.rooms.people).containsExactly(Optional.of("Zoe"));
        assertThat(terminal.rooms.wiped)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each).containsOnly('\0'));
    }

    @Test
    void asksForWhatEachCommandMeans() throws IOException {
        run("keys recovery --data d --recovery-out r --passphrase-file " + passphrase());
        run("keys renew --data d --recovery-out r --passphrase-file " + passphrase());
        run("keys public --data d --out k");
        run("keys people --data d");
        run("keys remove --data d Zoe --passphrase-file " + passphrase());
        run("keys remove --data d --shared --passphrase-file " + passphrase());
        run("setup --data d --public-key k");
        assertThat(terminal.rooms.asked)
                .containsExactly(
                        List.of("recovery", DATA, Path.of("r")),
                        List.of("renew", DATA, Path.of("r")),
                        List.of("public", DATA, Path.of("k")),
                        List.of("people", DATA),
                        List.of("remove", DATA, Optional.of("Zoe")),
                        List.of("remove", DATA, Optional.empty()),
                        List.of("adopt", DATA, Path.of("k")));
    }

    @Test
    void removesNobodyOnAGuess() throws IOException {
        String file = passphrase().toString();
        assertThat(run("keys remove --data d --passphrase-file " + file))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(run("keys remove --data d Zoe --shared --passphrase-file " + file))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(terminal.rooms.asked).isEmpty();
    }

    @Test
    void setsUpWithKeysOfItsOwnOrAPublicKeyAlone() throws IOException {
        assertThat(run("setup --data d --public-key k --passphrase-file " + passphrase()))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(run("setup --data d --recovery-out r")).isEqualTo(ExitStatus.USAGE);
        assertThat(terminal.rooms.asked).isEmpty();
    }
}
