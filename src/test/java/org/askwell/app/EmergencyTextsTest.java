package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.askwell.kiosk.Kiosk;
import org.askwell.session.CallbackStep;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.speech.SpokenNumbers;
import org.askwell.tour.TestTouch;
import org.askwell.ui.FxThread;
import org.askwell.ui.text.LongText;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which numbers patients read and hear that they can call in an emergency. */
final class EmergencyTextsTest {
    private static final String SITE =
            """
            {"name":"Hill Centre","telephone":"020 7946 0018","callbackHours":{"monday":"09:00-17:00"},
             "callbackPromiseHours":8,"timeZone":"Europe/London",%s}
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | "region":"GB" | 999 or 112         | 9 9 9 or 1 1 2
                    cy | "region":"GB" | 999 neu 112        | 9 9 9 neu 1 1 2
                    ar | "region":"GB" | 999 أو 112         | 9 9 9 أو 1 1 2
                    en | "region":"AU" | 000, 112 or 106    | 0 0 0, 1 1 2 or 1 0 6
                    cy | "region":"AU" | 000, 112 neu 106   | 0 0 0, 1 1 2 neu 1 0 6
                    ar | "region":"NZ" | 111                | 1 1 1
                    en | "region":"NZ" | call 111.          | call 1 1 1.
                    en | "emergencyNumbers":["061 2"] | call 061 2. | call 0 6 1, 2.
                    """)
    void areThoseOfTheCountryOrOfTheCentre(
            String language, String setting, String shown, String heard) throws IOException {
        SiteSettings site = site(setting).startingIn(Locale.of(language));
        SpokenNumbers spoken = VoiceAssembly.spokenNumbers(site);

        for (List<String> texts : FxThread.call(() -> texts(site))) {
            assertThat(texts).anyMatch(text -> text.contains(shown));
            assertThat(texts).anyMatch(text -> spoken.spelled(text).contains(heard));
            if (!shown.contains("999")) {
                assertThat(texts).noneMatch(text -> text.contains("999"));
            }
        }
    }

    /** A country's number in a word of the interface or a pack would be another country's too. */
    @Test
    void standInNoTextOfTheProgram() throws IOException {
        SpokenNumbers numbers =
                new SpokenNumbers(
                        "GB",
                        () -> List.of("000", "106", "110", "111", "112", "119", "911", "999"));
        try (Stream<Path> words = Files.walk(Path.of("assets/words"));
                Stream<Path> content = Files.walk(Path.of("assets/content"))) {
            List<Path> files =
                    Stream.concat(words, content)
                            .filter(file -> file.toString().endsWith(".json"))
                            .toList();
            assertThat(files).hasSizeGreaterThan(6);
            for (Path file : files) {
                List<String> texts = new ArrayList<>();
                collect(JsonParser.parseString(Files.readString(file)), texts);
                assertThat(texts)
                        .as(file.toString())
                        .allSatisfy(text -> assertThat(numbers.spelled(text)).isEqualTo(text));
            }
        }
    }

    private static void collect(JsonElement json, List<String> texts) {
        if (json.isJsonObject()) {
            json.getAsJsonObject().asMap().values().forEach(value -> collect(value, texts));
        } else if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(item -> collect(item, texts));
        } else if (json.isJsonPrimitive() && json.getAsJsonPrimitive().isString()) {
            texts.add(json.getAsString());
        }
    }

    private SiteSettings site(String setting) throws IOException {
        Path file = folder.resolve("site.json");
        return SiteSettingsReader.read(
                Files.writeString(
                        file,
                        SITE.replace("%s", setting + ",\"languages\":[\"en\",\"cy\",\"ar\"]")));
    }

    /** What the card of urgent help says, and what the form says before anything else. */
    private List<List<String>> texts(SiteSettings site) throws Exception {
        Fonts.provide();
        KioskUnderTest parts = new KioskUnderTest(folder, site);
        parts.vault().prepare("four plain words here".toCharArray()).commit();
        Kiosk kiosk = parts.kiosk(TestTouch.timeless(new ScreenMetrics(1080, 1920, 4.03)));
        Scene scene = new Scene(kiosk.root(), 1080, 1920);
        kiosk.visit().navigator().show(new Panel.UrgentHelp());
        List<String> urgent = laidOut(scene);
        kiosk.visit().navigator().closePanel();
        kiosk.visit().navigator().open(new Route.Callback(CallbackStep.WHAT_IT_IS_NOT_FOR));
        return List.of(urgent, laidOut(scene));
    }

    private static List<String> laidOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        List<String> texts = new ArrayList<>();
        collect(scene.getRoot(), texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (node instanceof LongText text) {
            texts.add(Script.withoutMarks(text.getText()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
