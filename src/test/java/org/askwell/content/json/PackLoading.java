package org.askwell.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.Pack;
import org.askwell.content.PackResult;
import org.askwell.content.figure.DrawingReader;
import org.askwell.work.Problem;

import java.time.LocalDate;
import java.util.List;

/** A small pack that a test spoils, and what loading it tells. */
abstract class PackLoading {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final String TOPIC = PackBuilder.TOPIC;
    static final String TWENTY_ONE_WORDS = "one " + "more ".repeat(19) + "word";

    final PackBuilder pack = new PackBuilder();

    static String paragraph(String text) {
        return "{\"kind\":\"paragraph\",\"text\":\"" + text + "\",\"facts\":[\"F1\"]}";
    }

    static String figure() {
        return "{\"kind\":\"figure\",\"file\":\"figures/cup.svg\",\"description\":\"D.\","
                + "\"caption\":\"C.\",\"medical\":false}";
    }

    Pack loaded() {
        PackResult result = load();
        assertThat(result.problems()).isEmpty();
        return ((PackResult.Loaded) result).pack();
    }

    PackResult load() {
        return new PackLoader(new DrawingReader()).load(pack, TODAY);
    }

    List<Problem> problems() {
        return load().problems();
    }

    static List<String> lines(PackBuilder pack) {
        return new PackLoader(new DrawingReader())
                .load(pack, TODAY).problems().stream().map(Problem::line).toList();
    }
}
