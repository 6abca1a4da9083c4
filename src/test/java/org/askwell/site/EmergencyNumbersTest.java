package org.askwell.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.ShortNumberInfo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class EmergencyNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "GB,999 112",
        "IE,999 112",
        "AU,000 112 106",
        "NZ,111",
        "US,911 112",
        "DE,112 110",
        "FR,112 15 17 18",
        "JP,110 119",
        "ZA,112 10111 10177",
        "SE,112 90000"
    })
    void givesThoseOfTheCountryTheBestKnownFirst(String region, String numbers) {
        assertThat(EmergencyNumbers.of(region)).containsExactly(numbers.split(" "));
    }

    @Test
    void leavesNoCountryWithoutANumber() {
        for (String region : Locale.getISOCountries()) {
            assertThat(EmergencyNumbers.of(region)).as(region).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void givesEveryOneThatTheLibraryKnowsAndNoOther() {
        for (String region : List.of("GB", "AU", "BR", "IN", "PK", "PL")) {
            List<String> known =
                    IntStream.of(100, 1000, 10_000)
                            .flatMap(first -> IntStream.range(first, 2 * first))
                            .mapToObj(i -> Integer.toString(i).substring(1))
                            .filter(n -> ShortNumberInfo.getInstance().isEmergencyNumber(n, region))
                            .toList();
            assertThat(EmergencyNumbers.of(region)).as(region).hasSameElementsAs(known);
        }
    }
}
