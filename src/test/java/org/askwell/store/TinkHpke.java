package org.askwell.store;

import com.google.crypto.tink.hybrid.internal.HpkeContext;
import com.google.crypto.tink.hybrid.internal.HpkeKemPrivateKey;
import com.google.crypto.tink.hybrid.internal.HpkePrimitiveFactory;
import com.google.crypto.tink.hybrid.internal.HpkeUtil;
import com.google.crypto.tink.util.Bytes;

import java.lang.reflect.Method;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * Tink's HPKE of the suite that requests are sealed with, by what is internal to Tink, as nothing
 * else of it takes associated data.
 */
final class TinkHpke {
    private static final int ENCAPSULATED = 32;

    private final Method sender;

    TinkHpke() {
        sender =
                Arrays.stream(HpkeContext.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals("createSenderContext"))
                        .findFirst()
                        .orElseThrow();
        sender.setAccessible(true);
    }

    /** The encapsulated key and what is sealed, in one. */
    byte[] seal(byte[] publicKey, Hpke.Context context, byte[] plaintext) throws Exception {
        HpkeContext sending =
                (HpkeContext)
                        sender.invoke(
                                null,
                                publicKey,
                                HpkePrimitiveFactory.createKem(HpkeUtil.X25519_HKDF_SHA256_KEM_ID),
                                HpkePrimitiveFactory.createKdf(HpkeUtil.HKDF_SHA256_KDF_ID),
                                HpkePrimitiveFactory.createAead(HpkeUtil.AES_256_GCM_AEAD_ID),
                                context.info());
        byte[] encapsulated = sending.getEncapsulatedKey();
        byte[] sealed = sending.seal(plaintext, context.associatedData());
        byte[] whole = Arrays.copyOf(encapsulated, encapsulated.length + sealed.length);
        System.arraycopy(sealed, 0, whole, encapsulated.length, sealed.length);
        return whole;
    }

    /** What was sealed. */
    byte[] open(Pair pair, Hpke.Context context, byte[] sealed) throws GeneralSecurityException {
        return HpkeContext.createRecipientContext(
                        Arrays.copyOf(sealed, ENCAPSULATED),
                        pair.key(),
                        HpkePrimitiveFactory.createKem(HpkeUtil.X25519_HKDF_SHA256_KEM_ID),
                        HpkePrimitiveFactory.createKdf(HpkeUtil.HKDF_SHA256_KDF_ID),
                        HpkePrimitiveFactory.createAead(HpkeUtil.AES_256_GCM_AEAD_ID),
                        context.info())
                .open(
                        Arrays.copyOfRange(sealed, ENCAPSULATED, sealed.length),
                        context.associatedData());
    }

    /** A pair of keys, of 32 bytes each. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Pair(byte[] privateKey, byte[] publicKey) {
        private HpkeKemPrivateKey key() {
            return new HpkeKemPrivateKey(Bytes.copyFrom(privateKey), Bytes.copyFrom(publicKey));
        }
    }
}
