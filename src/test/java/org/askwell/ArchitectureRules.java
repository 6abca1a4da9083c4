package org.askwell;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Who may know whom, for the packages under one root. */
final class ArchitectureRules {
    private static final String[] FEATURES = {
        "content", "callback", "feedback", "staff", "session"
    };
    private static final String[] LOGIC = {
        "content",
        "callback",
        "clock",
        "feedback",
        "staff",
        "session",
        "site",
        "speech",
        "store",
        "work",
        "cli",
        "json"
    };

    /** All rooms; a new one is drawn in developing.md too. */
    private static final Set<String> ROOMS =
            Set.of(
                    "app",
                    "callback",
                    "cli",
                    "clock",
                    "content",
                    "device",
                    "doctor",
                    "feedback",
                    "json",
                    "kiosk",
                    "printing",
                    "session",
                    "site",
                    "speech",
                    "staff",
                    "store",
                    "tour",
                    "ui",
                    "words",
                    "work");

    /** The parts of a room, each of which knows only those before it. */
    private static final List<List<String>> PARTS =
            List.of(
                    List.of("ui.theme", "ui", "ui.text", "ui.control", "ui.paging", "ui.keyboard"),
                    List.of(
                            "kiosk.visit",
                            "kiosk.touch",
                            "kiosk.chrome",
                            "kiosk.hearing",
                            "kiosk.scanning",
                            "kiosk.keys",
                            "kiosk"),
                    List.of("store.keys", "store.database", "store.trail", "store"));

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    ArchRule logicDrawsNothing() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(LOGIC))
                .and()
                .resideOutsideOfPackage("..view..")
                .and()
                .doNotHaveFullyQualifiedName(root + ".session.Navigator")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("what is decided without a screen can be tested without one");
    }

    ArchRule navigatorOnlyObserves() {
        return noClasses()
                .that()
                .haveFullyQualifiedName(root + ".session.Navigator")
                .should()
                .dependOnClassesThat(javaFxBeyond("javafx.beans.."))
                .because("a route is a value to be observed, not a picture");
    }

    ArchRule viewModelsOnlyObserve() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat(javaFxBeyond("javafx.beans..", "javafx.collections.."))
                .because("a view model is tested without the toolkit");
    }

    ArchRule screensStoreNothing() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + "..view..", root + ".kiosk..", root + ".ui..")
                .and()
                .resideOutsideOfPackage("..json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", root + ".store..", "com.google.gson..")
                .because("a screen gets its data from a port, so that slow work leaves its thread");
    }

    ArchRule featuresIgnoreTheStore() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(FEATURES))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".store..")
                .because("the store adapts to the ports of the features and can be exchanged");
    }

    ArchRule requestsAreReadInASession() {
        String session = root + ".staff.StaffSession";
        String log = root + ".staff.RequestLog";
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".store")
                .and()
                .doNotHaveFullyQualifiedName(session)
                .and()
                .doNotHaveFullyQualifiedName(log)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(log)
                .orShould()
                .callConstructorWhere(
                        describe(
                                "opens a session",
                                call -> call.getTargetOwner().getName().equals(session)))
                .because("only who has the passphrase reads requests, and only until they leave");
    }

    ArchRule viewsIgnoreEachOther() {
        return slices().matching(root + ".(*).view..")
                .should()
                .notDependOnEachOther()
                .because("a screen opens another by asking the navigator for a route");
    }

    ArchRule uiKnowsNoFeature() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(FEATURES))
                .because("a control that knows no feature serves them all");
    }

    ArchRule roomsIgnoreTheAssembly() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root, root + ".app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root, root + ".app..")
                .because("only the assembly sees everything, and nobody sees the assembly");
    }

    ArchRule onlyTheWayInIsAtTheRoot() {
        return classes()
                .that()
                .resideInAPackage(root)
                .should()
                .haveSimpleName("Main")
                .because("rules that name rooms do not see what stands outside of them");
    }

    ArchRule everyClassHasARoom() {
        return classes()
                .that()
                .resideInAPackage(root + ".*..")
                .should(
                        be(
                                describe(
                                        "in a room of the house",
                                        found -> ROOMS.contains(room(found)))))
                .because("each rule names the rooms that it holds for");
    }

    ArchRule partsKnowThoseBefore() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(knowNoPartAfterTheirOwn())
                .because("a part can be understood once those before it are");
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a room can be understood once those below it are");
    }

    ArchRule noCyclesWithin() {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a part of a room can be understood once those below it are");
    }

    private String[] packages(String... rooms) {
        return Arrays.stream(rooms).map(room -> root + "." + room + "..").toArray(String[]::new);
    }

    private ArchCondition<JavaClass> knowNoPartAfterTheirOwn() {
        return new ArchCondition<>("know no part of their room after their own") {
            @Override
            public void check(JavaClass known, ConditionEvents events) {
                known.getDirectDependenciesFromSelf().stream()
                        .filter(next -> isAfter(next.getTargetClass(), next.getOriginClass()))
                        .map(next -> SimpleConditionEvent.violated(next, next.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    private boolean isAfter(JavaClass target, JavaClass origin) {
        return PARTS.stream()
                .anyMatch(parts ->
                        parts.contains(place(origin))
                                && parts.indexOf(place(target)) > parts.indexOf(place(origin)));
    }

    /** The package of {@code found} below the root. */
    private String place(JavaClass found) {
        String name = found.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1) : "";
    }

    private String room(JavaClass found) {
        return place(found).replaceFirst("[.].*", "");
    }

    private static DescribedPredicate<JavaClass> javaFxBeyond(String... allowed) {
        return resideInAPackage("javafx..")
                .and(DescribedPredicate.not(resideInAnyPackage(allowed)));
    }
}
