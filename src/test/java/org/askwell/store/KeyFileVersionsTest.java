package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.askwell.staff.Person;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.Unlocking;
import org.askwell.store.database.Database;
import org.askwell.store.keys.Argon2Cost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/** Keys that earlier programs have written, and later ones. */
class KeyFileVersionsTest {
    private static final String PASSPHRASE = "correct horse battery";
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    @TempDir Path folder;

    @BeforeEach
    void setUp() throws Exception {
        vault().prepare(PASSPHRASE.toCharArray()).commit();
    }

    @Test
    void opensKeysOfTheFirstVersionAndRewritesThemAtTheNextChange() throws Exception {
        JsonObject file = JsonParser.parseString(Files.readString(keys())).getAsJsonObject();
        JsonObject shared = file.remove("people").getAsJsonArray().get(0).getAsJsonObject();
        shared.remove("name");
        file.add("passphrase", shared);
        file.remove("earlier");
        write(file, 1);
        byte[] first = Files.readAllBytes(keys());

        try (var session =
                ((Unlocking.Unlocked) vault().unlock(PASSPHRASE.toCharArray())).session()) {
            assertThat(keys()).hasBinaryContent(first);
            vault().changes(session).add(new Person("Anna"), "a passphrase of hers".toCharArray());
        }

        assertThat(keys()).content().contains("\"version\": 2");
        assertThat(vault().unlock(PASSPHRASE.toCharArray())).isInstanceOf(Unlocking.Unlocked.class);
        assertThat(vault().people()).containsExactly(Person.SHARED, new Person("Anna"));
    }

    @Test
    void leavesKeysOfANewerProgramAlone() throws Exception {
        write(JsonParser.parseString(Files.readString(keys())).getAsJsonObject(), 3);
        assertThatExceptionOfType(StaffKeysException.class)
                .isThrownBy(() -> vault().unlock(PASSPHRASE.toCharArray()))
                .withMessageContaining("newer program (version 3, this one knows 2)");
    }

    @Test
    void takesNoNameTwiceAndNoneThatIsNotOne() throws Exception {
        for (String name : new String[] {"", "a\nb", " Anna"}) {
            JsonObject file = JsonParser.parseString(Files.readString(keys())).getAsJsonObject();
            JsonObject another = file.getAsJsonArray("people").get(0).getAsJsonObject().deepCopy();
            another.addProperty("name", name);
            file.getAsJsonArray("people").add(another);
            byte[] whole = Files.readAllBytes(keys());
            write(file, 2);
            assertThatExceptionOfType(StaffKeysException.class)
                    .isThrownBy(() -> vault().people())
                    .withMessageContaining("people[1].name");
            Files.write(keys(), whole);
        }
    }

    private void write(JsonObject file, int version) throws Exception {
        file.addProperty("version", version);
        file.remove("checksum");
        byte[] sum =
                MessageDigest.getInstance("SHA-256")
                        .digest(GSON.toJson(file).getBytes(StandardCharsets.UTF_8));
        file.addProperty("checksum", HexFormat.of().formatHex(sum));
        Files.writeString(keys(), GSON.toJson(file));
    }

    private Path keys() {
        return folder.resolve("keys.json");
    }

    private Vault vault() {
        return new Vault(
                new Database(folder),
                TestMemory.at(() -> Instant.EPOCH),
                new Argon2Cost(64, 1),
                new SecureRandom());
    }
}
