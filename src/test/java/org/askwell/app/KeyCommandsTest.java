package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.askwell.cli.ExitStatus;
import org.askwell.cli.SignIn;
import org.askwell.device.Machine;
import org.askwell.staff.Person;
import org.askwell.staff.StaffKeys;
import org.askwell.store.keys.Argon2Cost;
import org.askwell.work.ToldException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What staff do with the keys by command, on real files. */
class KeyCommandsTest {
    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1);
    private static final String FIRST = "correct horse battery";
    private static final String SECOND = "another long passphrase";

    private final Installation installation = Installation.on(Machine.thisOne());
    private final KeyCommands commands = new KeyCommands(installation, CHEAP);
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);

    @TempDir Path folder;

    @BeforeEach
    void setUp() throws Exception {
        new SetUpCommand(keys("kiosk")).run(folder.resolve("first"), FIRST.toCharArray(), out);
    }

    @Test
    void changesThePassphraseOfWhoKnowsTheOldOne() throws Exception {
        assertThat(commands.changePassphrase(kiosk(), by(FIRST), SECOND.toCharArray(), out))
                .isEqualTo(ExitStatus.DONE);
        assertThat(told()).contains("A copy of keys.json from before", "askwell keys renew");
        refused(() -> commands.changePassphrase(kiosk(), by(FIRST), SECOND.toCharArray(), out))
                .withMessageContaining("not the right one");
        refused(() -> commands.changePassphrase(kiosk(), by(SECOND), "short".toCharArray(), out))
                .withMessageContaining("too short");
    }

    @Test
    void makesTheRecoveryKeyAnewAndOverwritesNone() throws Exception {
        String first = Files.readString(folder.resolve("first"));
        refused(() -> commands.renewRecovery(kiosk(), by(FIRST), folder.resolve("first"), out))
                .withMessageContaining("exists already");
        commands.renewRecovery(kiosk(), by(FIRST), folder.resolve("second"), out);
        assertThat(folder.resolve("second")).content().isNotEqualTo(first).hasLineCount(1);
    }

    @Test
    void makesNewKeysWithTheSamePassphrase() throws Exception {
        byte[] before = keys("kiosk").publicKey().orElseThrow();
        commands.renewPair(kiosk(), by(FIRST), folder.resolve("second"), out);
        assertThat(keys("kiosk").publicKey().orElseThrow()).isNotEqualTo(before);
        commands.renewRecovery(kiosk(), by(FIRST), folder.resolve("third"), out);
    }

    @Test
    void addsNamesAndRemovesPeople() throws Exception {
        SignIn zoe = new SignIn(Optional.of("Zoe Bell"), SECOND.toCharArray());
        commands.addPerson(kiosk(), by(FIRST), zoe, out);
        commands.listPeople(kiosk(), out);
        assertThat(told()).contains("(shared)\nZoe Bell\n");
        refused(() -> commands.removePerson(kiosk(), by(FIRST), Optional.of("Zoe"), out))
                .withMessageContaining("Zoe Bell");
        commands.removePerson(kiosk(), zoe, Optional.empty(), out);
        assertThat(keys("kiosk").people()).containsExactly(new Person("Zoe Bell"));
        refused(() -> commands.removePerson(kiosk(), zoe, Optional.of("Zoe Bell"), out))
                .withMessageContaining("nobody else");
    }

    @Test
    void tellsHowLongToWaitAfterTooManyWrongOnes() throws Exception {
        for (int i = 0; i < 4; i++) {
            refused(() -> commands.renewRecovery(kiosk(), by(SECOND), folder.resolve("x"), out))
                    .withMessageNotContaining("seconds");
        }
        refused(() -> commands.renewRecovery(kiosk(), by(SECOND), folder.resolve("x"), out))
                .withMessageContaining("seconds");
        refused(() -> commands.renewRecovery(kiosk(), by(FIRST), folder.resolve("x"), out))
                .withMessageContaining("try again in");
    }

    @Test
    void givesAnotherKioskThePublicKeyAlone() throws Exception {
        Path key = folder.resolve("key.pem");
        Optional<Path> other = Optional.of(folder.resolve("other"));
        commands.writePublicKey(kiosk(), key, out);
        assertThat(key).content().startsWith("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VuAyEA");
        commands.adoptPublicKey(other, key, out);
        assertThat(keys("other").publicKey().orElseThrow())
                .isEqualTo(keys("kiosk").publicKey().orElseThrow());
        refused(() -> commands.renewRecovery(other, by(FIRST), folder.resolve("x"), out))
                .withMessageContaining("takes requests and opens none");
        refused(() -> commands.adoptPublicKey(other, key, out)).withMessageContaining("already");
    }

    @Test
    void takesNothingElseForAPublicKey() throws Exception {
        Path key = folder.resolve("first");
        Optional<Path> other = Optional.of(folder.resolve("other"));
        refused(() -> commands.adoptPublicKey(other, key, out))
                .withMessageContaining("holds no public key");
        refused(() -> commands.adoptPublicKey(other, folder.resolve("missing"), out))
                .withMessageContaining("cannot be read");
        assertThat(keys("other").exist()).isFalse();
    }

    private Optional<Path> kiosk() {
        return Optional.of(folder.resolve("kiosk"));
    }

    private StaffKeys keys(String name) throws ToldException {
        var data = installation.openData(Optional.of(folder.resolve(name)));
        return installation
                .log(data, installation.site(Optional.empty(), data))
                .keys(installation.random(), CHEAP);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static SignIn by(String passphrase) {
        return new SignIn(Optional.empty(), passphrase.toCharArray());
    }

    private static org.assertj.core.api.ThrowableAssertAlternative<ToldException> refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return assertThatExceptionOfType(ToldException.class).isThrownBy(work);
    }
}
