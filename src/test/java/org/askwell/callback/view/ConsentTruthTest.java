package org.askwell.callback.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;

import org.askwell.site.DataProtection;
import org.askwell.site.FormSettings;
import org.askwell.site.SiteSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a person agrees to is so, and each wording has a version of its own. */
class ConsentTruthTest {

    /**
     * Whoever changes the words of any language makes a new {@link ConsentWording#VERSION} and puts
     * its hashes here, as requests keep the version alone beside the words.
     */
    @ParameterizedTest
    @CsvSource({
        "2, en, 7fea08397c43e160",
        "2, cy, 08a8e2e957f1d51c",
        "2, ar, f993d78aef961e9b",
    })
    void aChangeOfTheWordsMakesANewVersion(String version, String language, String hash)
            throws IOException, NoSuchAlgorithmException {
        assertThat(ConsentWording.VERSION).isEqualTo(version);
        assertThat(hash(language)).isEqualTo(hash);
    }

    private static String hash(String language) throws IOException, NoSuchAlgorithmException {
        Map<String, String> words =
                new Gson()
                        .fromJson(
                                Files.readString(Path.of("assets/words/" + language + ".json")),
                                new TypeToken<TreeMap<String, String>>() {}.getType());
        String wording =
                words.entrySet().stream()
                        .filter(each -> each.getKey().startsWith("callback.consent."))
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("\n"));
        byte[] digest =
                MessageDigest.getInstance("SHA-256")
                        .digest(wording.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 8);
    }

    @Test
    void namesWhoKeepsWhatAndHowToReachThem() {
        assertThat(wording(FormFixture.site()))
                .contains(
                        "Meadowbank Cancer Centre keeps",
                        "about your health",
                        "withdraw your agreement",
                        "020\u00a07946\u00a00000",
                        "Information Commissioner's Office");
    }

    @Test
    void namesWhomTheSiteHasSet() {
        SiteSettings site =
                FormFixture.site(
                        new FormSettings(
                                true,
                                new DataProtection(
                                        Optional.of("Meadowbank Trust"),
                                        Optional.of("write to trust@example.org"),
                                        Optional.of("the regulator"))));
        assertThat(wording(site))
                .contains("Meadowbank Trust keeps", "trust@example.org", "the regulator")
                .doesNotContain("Information Commissioner", "Meadowbank Cancer Centre");
    }

    private static String wording(SiteSettings site) {
        return new ConsentWording(FormFixture.words(), site).consent().wording();
    }
}
