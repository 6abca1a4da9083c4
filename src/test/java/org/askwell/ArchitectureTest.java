package org.askwell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import planted.ui.theme.WritesInAnyDigits;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of who may know whom hold, and each of them notices when it is broken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArchitectureTest {
    private static final ArchitectureRules PROGRAM = new ArchitectureRules("org.askwell");
    private static final ArchitectureRules PLANTED = new ArchitectureRules("planted");

    private JavaClasses program;
    private JavaClasses planted;

    @BeforeAll
    void readClasses() {
        program =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.askwell");
        planted = new ClassFileImporter().importPackages("planted");
    }

    static Stream<Arguments> rulesAndWhatBreaksThem() {
        return Stream.of(
                rule(ArchitectureRules::logicDrawsNothing, "content.DrawsNodes"),
                rule(ArchitectureRules::navigatorOnlyObserves, "session.Navigator"),
                rule(ArchitectureRules::viewModelsOnlyObserve, "callback.view.FormViewModel"),
                rule(ArchitectureRules::screensStoreNothing, "callback.view.AsksDatabase"),
                rule(ArchitectureRules::screensStoreNothing, "ui.ReadsJson"),
                rule(ArchitectureRules::screensStoreNothing, "kiosk.OpensStore"),
                rule(ArchitectureRules::featuresIgnoreTheStore, "staff.KnowsStore"),
                rule(
                        ArchitectureRules::requestsAreReadInASession,
                        "staff.view.ReadsWithoutSession"),
                rule(ArchitectureRules::requestsAreReadInASession, "staff.export.OpensSession"),
                rule(ArchitectureRules::viewsIgnoreEachOther, "staff.view.KnowsForm"),
                rule(ArchitectureRules::uiKnowsNoFeature, "ui.theme.KnowsFeature"),
                rule(ArchitectureRules::roomsIgnoreTheAssembly, "tour.KnowsAssembly"),
                rule(ArchitectureRules::onlyTheWayInIsAtTheRoot, "StandsLoose"),
                rule(ArchitectureRules::everyClassHasARoom, "attic.HasNoRoom"),
                rule(ArchitectureRules::partsKnowThoseBefore, "ui.theme.KnowsControl"),
                rule(ArchitectureRules::noCycles, "speech.Voice"),
                rule(ArchitectureRules::noCyclesWithin, "content.json.ReadsView"),
                rule(ArchitectureRules::noStaticState, "session.KeepsState"),
                rule(ArchitectureRules::clocksArePassedIn, "session.ReadsClock"),
                rule(ArchitectureRules::clocksArePassedIn, "session.MeasuresTime"),
                rule(ArchitectureRules::drawingIsQueuedInOnePlace, "tour.DrawsLater"),
                rule(ArchitectureRules::threadsAreStartedInOnePlace, "staff.StartsThread"),
                rule(ArchitectureRules::nothingWaitsInAWindow, "staff.view.AsksInWindow"),
                rule(ArchitectureRules::onlyTheCommandLinePrints, "staff.export.Prints"),
                rule(ArchitectureRules::linesBreakInOnePlace, "ui.theme.BreaksLines"),
                rule(ArchitectureRules::jsonStaysAtTheBoundary, "content.ParsesJson"),
                rule(
                        ArchitectureRules::theMachinesLanguageIsNotAsked,
                        "ui.theme.WritesInAnyDigits"));
    }

    private static Arguments rule(Function<ArchitectureRules, ArchRule> rule, String breaker) {
        return arguments(rule, breaker);
    }

    @ParameterizedTest
    @MethodSource("rulesAndWhatBreaksThem")
    void noticesAPlantedBreach(Function<ArchitectureRules, ArchRule> rule, String breaker) {
        assertThat(rule.apply(PLANTED).evaluate(planted).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains("planted." + breaker));
    }

    @Test
    void noticesEachWayOfAskingForTheMachinesLanguage() {
        assertThat(
                        PLANTED.theMachinesLanguageIsNotAsked()
                                .evaluate(planted)
                                .getFailureReport()
                                .getDetails())
                .extracting(
                        detail -> detail.replaceAll("(?s).*WritesInAnyDigits[.](\\w+)\\(.*", "$1"))
                .containsExactlyInAnyOrderElementsOf(waysPlanted());
    }

    private static List<String> waysPlanted() {
        return Arrays.stream(WritesInAnyDigits.class.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> !name.contains("$") && !name.equals("rightly"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rulesAndWhatBreaksThem")
    void holdsInTheProgram(Function<ArchitectureRules, ArchRule> rule, String breaker) {
        rule.apply(PROGRAM).allowEmptyShould(true).check(program);
    }
}
