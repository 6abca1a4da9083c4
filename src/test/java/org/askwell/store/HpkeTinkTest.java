package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.util.Random;

/** What one implementation of HPKE seals, an independent one opens. */
class HpkeTinkTest {
    private static final int ROUND_TRIPS = 10_000;

    /** Each pair of keys is used so often, as a kiosk uses its own. */
    private static final int OF_ONE_PAIR = 100;

    private final SecureRandom keys = new SecureRandom();
    private final Random texts = new Random(12);

    @Test
    void tinkOpensWhatIsSealedHere() throws Exception {
        TinkHpke tink = new TinkHpke();
        TinkHpke.Pair pair = pair();
        for (int i = 0; i < ROUND_TRIPS; i++) {
            pair = i % OF_ONE_PAIR == 0 ? pair() : pair;
            Hpke.Context context = new Hpke.Context(bytes(30), bytes(200));
            byte[] text = bytes(900);

            byte[] sealed =
                    Hpke.seal(
                            pair.publicKey(), new X25519PrivateKeyParameters(keys), context, text);

            assertThat(tink.open(pair, context, sealed)).isEqualTo(text);
        }
    }

    @Test
    void whatTinkSealsIsOpenedHere() throws Exception {
        TinkHpke tink = new TinkHpke();
        TinkHpke.Pair pair = pair();
        for (int i = 0; i < ROUND_TRIPS; i++) {
            pair = i % OF_ONE_PAIR == 0 ? pair() : pair;
            Hpke.Context context = new Hpke.Context(bytes(30), bytes(200));
            byte[] text = bytes(900);

            byte[] sealed = tink.seal(pair.publicKey(), context, text);

            assertThat(
                            Hpke.open(
                                    new X25519PrivateKeyParameters(pair.privateKey()),
                                    context,
                                    sealed))
                    .hasValue(text);
        }
    }

    private TinkHpke.Pair pair() {
        X25519PrivateKeyParameters key = new X25519PrivateKeyParameters(keys);
        return new TinkHpke.Pair(key.getEncoded(), key.generatePublicKey().getEncoded());
    }

    /** Up to {@code most} of them, none included. */
    private byte[] bytes(int most) {
        byte[] bytes = new byte[texts.nextInt(most + 1)];
        texts.nextBytes(bytes);
        return bytes;
    }
}
