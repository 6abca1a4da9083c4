package org.askwell.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.app.InterfaceLanguages;
import org.askwell.content.BundledPackFiles;
import org.askwell.content.Pack;
import org.askwell.content.PackResult;
import org.askwell.content.figure.DrawingReader;
import org.askwell.content.json.PackLoader;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A centre offers what it has allowed, and staff are told of what it cannot offer. */
class LanguageOfferTest {
    private static final Locale WELSH = Locale.of("cy");
    private static final Locale ARABIC = Locale.of("ar");

    @TempDir private Path folder;

    @Test
    void offersEnglishAloneUnlessTheCentreAsksForMore() {
        assertThat(offer(SiteSettingsReader.defaults()).languages().offered())
                .containsExactly(Locale.ENGLISH);
    }

    @Test
    void keepsDraftsBackAndSaysWhy() throws Exception {
        LanguageOffer offer = offer(site("\"languages\": [\"en\", \"cy\", \"ar\"]"));

        assertThat(offer.languages().offered()).containsExactly(Locale.ENGLISH);
        assertThat(offer.problems().stream().map(Problem::line))
                .anySatisfy(line -> assertThat(line).contains("cy is a draft", "showDrafts"))
                .anySatisfy(line -> assertThat(line).contains("ar is a draft", "showDrafts"));
    }

    @Test
    void showsDraftsWhereTheCentreAllowsThem() throws Exception {
        LanguageOffer offer =
                offer(site("\"languages\": [\"cy\", \"ar\", \"en\"], \"showDrafts\": true"));

        Languages languages = offer.languages();
        assertThat(languages.offered()).containsExactly(WELSH, ARABIC, Locale.ENGLISH);
        assertThat(languages.first()).isEqualTo(WELSH);
        assertThat(offer.problems()).isEmpty();
    }

    @Test
    void tellsOfALanguageThatTheProgramDoesNotKnow() throws Exception {
        LanguageOffer offer = offer(site("\"languages\": [\"en\", \"ur\"]"));

        assertThat(offer.languages().choice()).isFalse();
        assertThat(offer.problems().stream().map(Problem::line))
                .singleElement()
                .asString()
                .contains("no words in ur");
    }

    @Test
    void namesEachDraftToStaff() {
        assertThat(packs().stream().map(PackResult::problems))
                .allSatisfy(problems ->
                        assertThat(problems.stream().map(Problem::line))
                                .anySatisfy(l -> assertThat(l).contains("into cy is a draft"))
                                .anySatisfy(l -> assertThat(l).contains("into ar is a draft")));
    }

    private LanguageOffer offer(SiteSettings site) {
        List<Pack> packs =
                packs().stream().map(result -> ((PackResult.Loaded) result).pack()).toList();
        return new LanguageOffer(
                site,
                packs,
                language -> InterfaceLanguages.ALL.contains(Locale.of(language.getLanguage())));
    }

    private SiteSettings site(String settings) throws Exception {
        Path file = Files.writeString(folder.resolve("site.json"), "{" + settings + "}");
        return SiteSettingsReader.read(file);
    }

    private static List<PackResult> packs() {
        PackLoader loader = new PackLoader(new DrawingReader());
        return List.of("chemotherapy-immunotherapy", "how-to-use-this-screen").stream()
                .map(name -> loader.load(new BundledPackFiles("/content/" + name), LocalDate.EPOCH))
                .toList();
    }
}
