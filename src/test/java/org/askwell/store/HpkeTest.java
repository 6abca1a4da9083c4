package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.store.keys.KeyRing;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Properties;

/** The suite that requests are sealed with, by the numbers that the RFC publishes for it. */
class HpkeTest {
    private final Properties vector = new Properties();

    @BeforeEach
    void read() throws Exception {
        try (InputStream file =
                HpkeTest.class.getResourceAsStream("/rfc9180-x25519-sha256-aes256gcm.properties")) {
            vector.load(Objects.requireNonNull(file));
        }
    }

    @Test
    void sealsAsTheRfcDoes() {
        assertThat(
                        Hpke.seal(
                                bytes("pkRm"),
                                new X25519PrivateKeyParameters(bytes("skEm")),
                                context(),
                                bytes("pt")))
                .isEqualTo(sealed());
    }

    @Test
    void opensWhatTheRfcSealed() {
        assertThat(Hpke.open(privateKey(), context(), sealed())).hasValue(bytes("pt"));
        assertThat(KeyRing.publicKey(bytes("skRm"))).isEqualTo(bytes("pkRm"));
    }

    @Test
    void opensNothingOfWhichAByteIsAnother() {
        for (int at = 0; at < sealed().length; at++) {
            byte[] altered = sealed();
            altered[at] ^= 1;
            assertThat(Hpke.open(privateKey(), context(), altered)).as("byte " + at).isEmpty();
        }
    }

    @Test
    void opensNothingThatIsCutOrInAnotherContextOrForAnotherKey() {
        for (int length = 0; length < sealed().length; length++) {
            byte[] cut = Arrays.copyOf(sealed(), length);
            assertThat(Hpke.open(privateKey(), context(), cut)).as(length + " bytes").isEmpty();
        }
        assertThat(Hpke.open(privateKey(), new Hpke.Context(bytes("info"), new byte[0]), sealed()))
                .isEmpty();
        assertThat(Hpke.open(privateKey(), new Hpke.Context(new byte[0], bytes("aad")), sealed()))
                .isEmpty();
        assertThat(Hpke.open(new X25519PrivateKeyParameters(bytes("skEm")), context(), sealed()))
                .isEmpty();
    }

    @Test
    void opensNothingUnderAKeyThatGivesNoSecret() {
        byte[] zero = sealed();
        Arrays.fill(zero, 0, Hpke.PUBLIC_KEY, (byte) 0);

        assertThat(Hpke.open(privateKey(), context(), zero)).isEmpty();
    }

    private X25519PrivateKeyParameters privateKey() {
        return new X25519PrivateKeyParameters(bytes("skRm"));
    }

    private Hpke.Context context() {
        return new Hpke.Context(bytes("info"), bytes("aad"));
    }

    private byte[] sealed() {
        return HexFormat.of().parseHex(vector.getProperty("enc") + vector.getProperty("ct"));
    }

    private byte[] bytes(String name) {
        return HexFormat.of().parseHex(vector.getProperty(name));
    }
}
