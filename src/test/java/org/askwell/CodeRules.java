package org.askwell;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beStatic;
import static com.tngtech.archunit.lang.conditions.ArchConditions.notBeFinal;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.text.TextFlow;

import java.io.FileDescriptor;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What no code may do but in one place, or at all, for the packages under one root. */
final class CodeRules {
    private static final Set<String> SYSTEM_TIME = Set.of("currentTimeMillis", "nanoTime");

    private final String root;

    CodeRules(String root) {
        this.root = root;
    }

    ArchRule noStaticState() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should(beStatic().and(notBeFinal()))
                .because("what outlives a person's visit could tell the next one about them");
    }

    ArchRule clocksArePassedIn() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".device..")
                .should()
                .accessTargetWhere(describe("reads a clock", CodeRules::readsClock))
                .because("a test sets the time");
    }

    ArchRule drawingIsQueuedInOnePlace() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".app.FxToolkit")
                .should()
                .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
                .because("a lane reports what is thrown there too, and tells whoever waits");
    }

    ArchRule threadsAreStartedInOnePlace() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".app..", root + ".work..", root + ".speech..")
                .should()
                .accessTargetWhere(describe("starts a thread", CodeRules::startsThread))
                .because("what a thread of no lane throws is told to nobody who waits for it");
    }

    ArchRule nothingWaitsInAWindow() {
        return noClasses()
                .should()
                .accessTargetWhere(
                        describe(
                                "waits for a window",
                                access -> access.getTarget().getName().equals("showAndWait")))
                .because("a window of its own escapes idling and reset");
    }

    ArchRule onlyTheCommandLinePrints() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".cli..")
                .should()
                .accessTargetWhere(describe("prints", CodeRules::prints))
                .because("standard output belongs to what a command was asked for");
    }

    ArchRule jsonStaysAtTheBoundary() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        root + "..json..", root + ".store..", root + ".staff.export..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.gson..")
                .because("what comes from a file is checked once, where it comes in");
    }

    ArchRule linesBreakInOnePlace() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".ui.text.RunningText")
                .should()
                .accessTargetWhere(describe("breaks lines", CodeRules::breaksLines))
                .because("the toolkit throws where it breaks some letters, and freezes the screen");
    }

    ArchRule theMachinesLanguageIsNotAsked() {
        return noClasses()
                .should()
                .accessTargetWhere(
                        describe("asks for the machine's language", MachineLanguage::isAsked))
                .because(
                        "46 countries have digits of their own, and sizes, names of files and"
                                + " orders to other programs written in them mean nothing; people"
                                + " are shown numbers in the language that they chose")
                .allowEmptyShould(true);
    }

    private static boolean readsClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        return switch (name) {
            case "now" -> owner.getPackageName().startsWith("java.time");
            case "<init>" ->
                    owner.isEquivalentTo(Date.class)
                            && access.getTarget().getFullName().endsWith("<init>()");
            default ->
                    (owner.isEquivalentTo(System.class) && SYSTEM_TIME.contains(name))
                            || ((owner.isEquivalentTo(Clock.class)
                                            || owner.isEquivalentTo(InstantSource.class))
                                    && name.startsWith("system"));
        };
    }

    private static boolean startsThread(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean made = name.startsWith("of") || name.startsWith("start");
        return (owner.isAssignableTo(Thread.class) && made)
                || (owner.isEquivalentTo(Executors.class) && name.startsWith("new"))
                || (owner.isAssignableTo(ExecutorService.class) && name.equals("<init>"))
                || (owner.isEquivalentTo(CompletableFuture.class) && name.endsWith("Async"));
    }

    /** Labels and buttons may wrap: a sheet gives each of them a skin that breaks lines well. */
    private static boolean breaksLines(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return switch (access.getTarget().getName()) {
            case "setWrappingWidth" -> true;
            case "<init>" -> owner.isEquivalentTo(TextFlow.class);
            case "setWrapText" ->
                    !owner.isAssignableTo(Label.class) && !owner.isAssignableTo(Button.class);
            default -> false;
        };
    }

    private static boolean prints(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean stream =
                owner.isEquivalentTo(System.class) || owner.isEquivalentTo(FileDescriptor.class);
        return (stream && (name.equals("out") || name.equals("err")))
                || (assignableTo(Throwable.class).test(owner) && name.equals("printStackTrace"));
    }
}
