package org.askwell.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import org.bouncycastle.crypto.digests.SHA256Digest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The boundary between the keys and {@code keys.json}.
 *
 * <p>A checksum over the other fields tells a damaged file from a wrong passphrase.
 */
final class KeyFileJson {
    private static final int VERSION = 1;
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final Gson PRETTY =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private KeyFileJson() {}

    static byte[] encode(KeyFile keys) {
        JsonObject file = new JsonObject();
        file.addProperty("version", VERSION);
        file.addProperty("publicKey", base64(keys.publicKey()));
        JsonObject passphrase = wrapped(keys.byPassphrase());
        passphrase.addProperty("derivation", "argon2id");
        passphrase.addProperty("memoryKiB", keys.cost().memoryKiB());
        passphrase.addProperty("iterations", keys.cost().iterations());
        file.add("passphrase", passphrase);
        JsonObject recovery = wrapped(keys.byRecovery());
        recovery.addProperty("derivation", "hkdf-sha256");
        file.add("recovery", recovery);
        file.addProperty("checksum", checksum(file));
        return (PRETTY.toJson(file) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @throws PayloadException where the file is damaged or of a version unknown here
     */
    static KeyFile decode(byte[] bytes) throws PayloadException {
        JsonFields file = JsonFields.parse(bytes);
        file.number("version", VERSION, VERSION);
        String checksum = file.text("checksum");
        JsonObject rest = file.object().deepCopy();
        rest.remove("checksum");
        if (!checksum(rest).equals(checksum)) {
            throw file.wrong("checksum", "does not fit");
        }
        JsonFields passphrase = file.fields("passphrase");
        expect(passphrase, "argon2id");
        JsonFields recovery = file.fields("recovery");
        expect(recovery, "hkdf-sha256");
        return new KeyFile(
                bytes(file, "publicKey", KeyFile.PUBLIC_KEY),
                new Argon2Cost(
                        passphrase.number(
                                "memoryKiB", Argon2Cost.LEAST_MEMORY, Argon2Cost.MOST_MEMORY),
                        passphrase.number("iterations", 1, Argon2Cost.MOST_ITERATIONS)),
                wrapped(passphrase),
                wrapped(recovery));
    }

    private static JsonObject wrapped(WrappedKey key) {
        JsonObject object = new JsonObject();
        object.addProperty("salt", base64(key.salt()));
        object.addProperty("nonce", base64(key.nonce()));
        object.addProperty("sealed", base64(key.sealed()));
        return object;
    }

    private static WrappedKey wrapped(JsonFields fields) throws PayloadException {
        return new WrappedKey(
                bytes(fields, "salt", WrappedKey.SALT),
                bytes(fields, "nonce", WrappedKey.NONCE),
                bytes(fields, "sealed", WrappedKey.SEALED));
    }

    private static void expect(JsonFields fields, String derivation) throws PayloadException {
        if (!fields.text("derivation").equals(derivation)) {
            throw fields.wrong("derivation", "is unknown");
        }
    }

    private static byte[] bytes(JsonFields fields, String name, int length)
            throws PayloadException {
        try {
            byte[] bytes = Base64.getDecoder().decode(fields.text(name));
            if (bytes.length == length) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw fields.wrong(name, "is not Base64");
        }
        throw fields.wrong(name, "is not " + length + " bytes long");
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String checksum(JsonObject file) {
        byte[] bytes = GSON.toJson(file).getBytes(StandardCharsets.UTF_8);
        SHA256Digest digest = new SHA256Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] sum = new byte[digest.getDigestSize()];
        digest.doFinal(sum, 0);
        return HexFormat.of().formatHex(sum);
    }
}
