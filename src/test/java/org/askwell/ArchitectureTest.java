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
    private static final String PROGRAM = "org.askwell";
    private static final String PLANTED = "planted";

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
                rooms(ArchitectureRules::logicDrawsNothing, "content.DrawsNodes"),
                rooms(ArchitectureRules::navigatorOnlyObserves, "session.Navigator"),
                rooms(ArchitectureRules::viewModelsOnlyObserve, "callback.view.FormViewModel"),
                rooms(ArchitectureRules::screensStoreNothing, "callback.view.AsksDatabase"),
                rooms(ArchitectureRules::screensStoreNothing, "ui.ReadsJson"),
                rooms(ArchitectureRules::screensStoreNothing, "kiosk.OpensStore"),
                rooms(ArchitectureRules::featuresIgnoreTheStore, "content.KnowsStore"),
                rooms(
                        ArchitectureRules::requestsAreReadInASession,
                        "staff.view.ReadsWithoutSession"),
                rooms(ArchitectureRules::requestsAreReadInASession, "staff.export.OpensSession"),
                rooms(ArchitectureRules::requestsAreReadInASession, "store.trail.ReadsLog"),
                rooms(ArchitectureRules::viewsIgnoreEachOther, "staff.view.KnowsForm"),
                rooms(ArchitectureRules::uiKnowsNoFeature, "ui.theme.KnowsFeature"),
                rooms(ArchitectureRules::roomsIgnoreTheAssembly, "tour.KnowsAssembly"),
                rooms(ArchitectureRules::onlyTheWayInIsAtTheRoot, "StandsLoose"),
                rooms(ArchitectureRules::everyClassHasARoom, "attic.HasNoRoom"),
                rooms(ArchitectureRules::partsKnowThoseBefore, "ui.theme.KnowsControl"),
                rooms(ArchitectureRules::partsKnowThoseBefore, "store.keys.KnowsStore"),
                rooms(ArchitectureRules::noCycles, "speech.Voice"),
                rooms(ArchitectureRules::noCyclesWithin, "content.json.ReadsView"),
                code(CodeRules::noStaticState, "session.KeepsState"),
                code(CodeRules::clocksArePassedIn, "session.ReadsClock"),
                code(CodeRules::clocksArePassedIn, "session.MeasuresTime"),
                code(CodeRules::drawingIsQueuedInOnePlace, "tour.DrawsLater"),
                code(CodeRules::threadsAreStartedInOnePlace, "staff.StartsThread"),
                code(CodeRules::nothingWaitsInAWindow, "staff.view.AsksInWindow"),
                code(CodeRules::onlyTheCommandLinePrints, "staff.export.Prints"),
                code(CodeRules::linesBreakInOnePlace, "ui.theme.BreaksLines"),
                code(CodeRules::jsonStaysAtTheBoundary, "content.ParsesJson"),
                code(CodeRules::theMachinesLanguageIsNotAsked, "ui.theme.WritesInAnyDigits"));
    }

    private static Arguments rooms(Function<ArchitectureRules, ArchRule> rule, String breaker) {
        return rule(root -> rule.apply(new ArchitectureRules(root)), breaker);
    }

    private static Arguments code(Function<CodeRules, ArchRule> rule, String breaker) {
        return rule(root -> rule.apply(new CodeRules(root)), breaker);
    }

    private static Arguments rule(Function<String, ArchRule> rule, String breaker) {
        return arguments(rule, breaker);
    }

    @ParameterizedTest
    @MethodSource("rulesAndWhatBreaksThem")
    void noticesAPlantedBreach(Function<String, ArchRule> rule, String breaker) {
        assertThat(rule.apply(PLANTED).evaluate(planted).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains("planted." + breaker));
    }

    @Test
    void noticesEachWayOfAskingForTheMachinesLanguage() {
        assertThat(
                        new CodeRules(PLANTED)
                                .theMachinesLanguageIsNotAsked()
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
    void holdsInTheProgram(Function<String, ArchRule> rule, String breaker) {
        rule.apply(PROGRAM).allowEmptyShould(true).check(program);
    }
}
