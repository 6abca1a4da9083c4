package org.askwell.store.keys;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.askwell.staff.Person;
import org.bouncycastle.crypto.digests.SHA256Digest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The boundary between the keys and {@code keys.json}.
 *
 * <p>A checksum over the other fields tells a damaged file from a wrong passphrase. Version 1 knew
 * one passphrase, which had no name, and no earlier pairs.
 */
final class KeyFileJson {
    private static final int VERSION = 2;
    private static final int MOST_VERSION = 1_000_000;
    private static final String ARGON2 = "argon2id";
    private static final String HKDF = "hkdf-sha256";
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final Gson PRETTY =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private KeyFileJson() {}

    static byte[] encode(KeyFile keys) {
        JsonObject file = new JsonObject();
        file.addProperty("version", VERSION);
        file.addProperty("publicKey", base64(keys.publicKey()));
        JsonArray people = new JsonArray();
        keys.people().forEach(key -> people.add(person(key)));
        file.add("people", people);
        keys.byRecovery().ifPresent(key -> file.add("recovery", wrapped(key, HKDF)));
        JsonArray earlier = new JsonArray();
        for (EarlierKey key : keys.earlier()) {
            JsonObject object = wrapped(key.wrapped(), HKDF);
            object.addProperty("publicKey", base64(key.publicKey()));
            earlier.add(object);
        }
        file.add("earlier", earlier);
        file.addProperty("checksum", checksum(file));
        return (PRETTY.toJson(file) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @throws PayloadException where the file is damaged
     * @throws NewerVersionException where a newer program has written it
     */
    static KeyFile decode(byte[] bytes) throws PayloadException, NewerVersionException {
        JsonFields file = JsonFields.parse(bytes);
        int version = file.number("version", 1, MOST_VERSION);
        if (version > VERSION) {
            throw new NewerVersionException(version, VERSION);
        }
        String checksum = file.text("checksum");
        JsonObject rest = file.object().deepCopy();
        rest.remove("checksum");
        if (!checksum(rest).equals(checksum)) {
            throw file.wrong("checksum", "does not fit");
        }
        byte[] publicKey = bytes(file, "publicKey", KeyFile.PUBLIC_KEY);
        if (version == 1) {
            return new KeyFile(
                    publicKey,
                    List.of(person(Person.SHARED, file.fields("passphrase"))),
                    Optional.of(wrapped(file.fields("recovery"), HKDF)),
                    List.of());
        }
        List<PersonKey> people = people(file);
        return new KeyFile(
                publicKey,
                people,
                people.isEmpty()
                        ? Optional.empty()
                        : Optional.of(wrapped(file.fields("recovery"), HKDF)),
                earlier(file));
    }

    private static List<PersonKey> people(JsonFields file) throws PayloadException {
        List<PersonKey> people = new ArrayList<>();
        for (JsonFields fields : file.list("people")) {
            String name = fields.text("name");
            Person person =
                    name.isEmpty()
                            ? Person.SHARED
                            : Person.named(name)
                                    .filter(each -> each.name().equals(name))
                                    .orElseThrow(() -> fields.wrong("name", "is no name"));
            if (people.stream().anyMatch(each -> each.person().equals(person))) {
                throw fields.wrong("name", "is there twice");
            }
            people.add(person(person, fields));
        }
        return people;
    }

    private static List<EarlierKey> earlier(JsonFields file) throws PayloadException {
        List<EarlierKey> earlier = new ArrayList<>();
        for (JsonFields fields : file.list("earlier")) {
            earlier.add(
                    new EarlierKey(
                            bytes(fields, "publicKey", KeyFile.PUBLIC_KEY), wrapped(fields, HKDF)));
        }
        return earlier;
    }

    private static JsonObject person(PersonKey key) {
        JsonObject object = wrapped(key.wrapped(), ARGON2);
        object.addProperty("name", key.person().name());
        object.addProperty("memoryKiB", key.cost().memoryKiB());
        object.addProperty("iterations", key.cost().iterations());
        return object;
    }

    private static PersonKey person(Person person, JsonFields fields) throws PayloadException {
        return new PersonKey(
                person,
                new Argon2Cost(
                        fields.number("memoryKiB", Argon2Cost.LEAST_MEMORY, Argon2Cost.MOST_MEMORY),
                        fields.number("iterations", 1, Argon2Cost.MOST_ITERATIONS)),
                wrapped(fields, ARGON2));
    }

    private static JsonObject wrapped(WrappedKey key, String derivation) {
        JsonObject object = new JsonObject();
        object.addProperty("derivation", derivation);
        object.addProperty("salt", base64(key.salt()));
        object.addProperty("nonce", base64(key.nonce()));
        object.addProperty("sealed", base64(key.sealed()));
        return object;
    }

    private static WrappedKey wrapped(JsonFields fields, String derivation)
            throws PayloadException {
        if (!fields.text("derivation").equals(derivation)) {
            throw fields.wrong("derivation", "is unknown");
        }
        return new WrappedKey(
                bytes(fields, "salt", WrappedKey.SALT),
                bytes(fields, "nonce", WrappedKey.NONCE),
                bytes(fields, "sealed", WrappedKey.SEALED));
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
