package org.askwell.ui.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.json.Letters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which alphabets the keys can write (letters beside a to z as in the CLDR's exemplar sets). */
class AlphabetsTest {
    @ParameterizedTest
    @CsvSource({
        "Albanian, çë",
        "Azerbaijani, çəğıİöşü",
        "Catalan, àçèéíïòóúü·",
        "Croatian and Bosnian, čćđšž",
        "Czech, áčďéěíňóřšťúůýž",
        "Danish and Norwegian, æøå",
        "Dutch, áäéëíïóöúü",
        "Esperanto, ĉĝĥĵŝŭ",
        "Estonian, äõöüšž",
        "Ewe, ɖɛƒɣŋɔʋ",
        "Faroese, áðíóúýæø",
        "Filipino, ñ",
        "Finnish and Swedish, åäöšž",
        "French, àâæçèéêëîïôœùûüÿ",
        "German, äöüß",
        "Guarani, ãẽĩñõũỹ",
        "Hausa, ɓɗƙƴ",
        "Hawaiian, āēīōūʻ",
        "Hungarian, áéíóöőúüű",
        "Icelandic, áðéíóúýþæö",
        "Igbo, ịṅọụ",
        "Irish and Scottish Gaelic, áéíóúàèìòù",
        "Italian, àèéìòù",
        "Kurdish (Kurmanji), çêîşû",
        "Latvian, āčēģīķļņšūž",
        "Lithuanian, ąčęėįšųūž",
        "Maltese, ċġħż",
        "Maori, āēīōū",
        "Northern Sami, áčđŋšŧž",
        "Polish, ąćęłńóśźż",
        "Portuguese, áàâãçéêíóôõú",
        "Romanian, ăâîșț",
        "Slovak, áäčďéíĺľňóôŕšťúýž",
        "Slovenian, čšž",
        "Spanish, áéíñóúü",
        "Turkish, çğıİöşü",
        "Turkmen, çäžňöşüý",
        "Twi, ɛɔ",
        "Uzbek, ʻ’",
        "Vietnamese, ăâđêôơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ",
        "Welsh, ŵŷâêîôûäëïöüáéíóúàèìòù",
        "Yoruba, ẹọṣàáèéìíòóùúńǹ"
    })
    void areReachedOnTheEnglishKeys(String language, String letters) {
        assertReached("en", letters);
        assertReached("cy", letters);
        assertReached("ar", letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "ar", "en-staff"})
    void haveEveryPlainLetter(String keys) {
        assertReached(keys, "abcdefghijklmnopqrstuvwxyz");
    }

    /** The United Kingdom Extended keyboard writes these for Welsh. */
    @ParameterizedTest
    @ValueSource(strings = {"ŵŷâêîôû", "äëïöü", "áéíóú", "àèìòù"})
    void standOnOnePageForWelsh(String letters) {
        KeyWays welsh = new KeyWays(Layouts.of("cy"));
        letters.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter ->
                        assertThat(welsh.turns("letters", KeyWays.letter(letter)).orElseThrow())
                                .as(letter)
                                .hasSize(1));
    }

    /** Every letter of the Arabic (101) keyboard, in the rows and the order of its keys. */
    @ParameterizedTest
    @CsvSource({"0, ضصثقفغعهخح", "1, شسيبلاتنمك"})
    void standForArabicAsOnTheArabic101Keyboard(int row, String letters) {
        KeyboardLayout arabic = Layouts.of("ar");
        List<String> keys =
                arabic.pages().getOrDefault("arabic", List.of()).get(row).stream()
                        .flatMap(AlphabetsTest::text)
                        .toList();
        assertThat(String.join("", keys)).startsWith(letters);
        String others = "جدطئءؤرىةوزظذ";
        others.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter ->
                        assertThat(
                                        new KeyWays(arabic)
                                                .turns("arabic", KeyWays.letter(letter))
                                                .orElseThrow())
                                .as(letter)
                                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "ar", "en-staff"})
    void everyFormHasAWayWithoutHoldingAKey(String keys) {
        KeyboardLayout layout = Layouts.of(keys);
        KeyWays ways = new KeyWays(layout);
        layout.accents()
                .values()
                .forEach(forms ->
                        assertThat(forms)
                                .allSatisfy(
                                        form -> assertThat(ways.write(form)).as(form).isTrue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "ar", "en-staff"})
    void everyKeyHasItsLetterInTheFonts(String keys) {
        Layouts.of(keys).pages().values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(AlphabetsTest::text)
                .forEach(text ->
                        assertThat(Letters.lacking(text + text.toUpperCase(Locale.ROOT)))
                                .as(text)
                                .isEmpty());
    }

    private static void assertReached(String keys, String letters) {
        KeyWays ways = new KeyWays(Layouts.of(keys));
        assertThat(letters.codePoints().mapToObj(Character::toString))
                .allSatisfy(letter -> assertThat(ways.write(letter)).as(letter).isTrue());
    }

    private static Stream<String> text(KeyCap key) {
        return key instanceof KeyCap.Letter letter ? Stream.of(letter.text()) : Stream.empty();
    }
}
