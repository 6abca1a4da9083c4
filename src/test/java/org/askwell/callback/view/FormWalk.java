package org.askwell.callback.view;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;

import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Taps and reads a scene as a person would. */
final class FormWalk {
    private FormWalk() {}

    /** Taps the way on until the last page is left. */
    static void tapForward(FormFixture fixture, Scene scene) {
        Pages pages = (Pages) scene.getRoot().lookup(".pages");
        boolean last;
        do {
            last = !pages.hasNext();
            fixture.millis += 1000;
            ((TouchButton) scene.getRoot().lookup(".primary")).fire();
            FormStage.layOut(scene);
        } while (!last);
    }

    /** Taps the button or tile with that label, on whichever of the next pages it stands. */
    static void tap(FormFixture fixture, Scene scene, String label) {
        while (!texts(scene).contains(label) && texts(scene).contains("Next")) {
            fire(fixture, scene, "Next");
        }
        fire(fixture, scene, label);
    }

    /** Turns back to the first page. */
    static void turnToFirst(FormFixture fixture, Scene scene) {
        Pages pages = (Pages) scene.getRoot().lookup(".pages");
        pages.showFirst();
        fixture.millis += 1000;
        FormStage.layOut(scene);
    }

    /** All texts that the scene shows on this page and the next ones. */
    static List<String> allTexts(FormFixture fixture, Scene scene) {
        List<String> all = new ArrayList<>(texts(scene));
        while (texts(scene).contains("Next")) {
            fire(fixture, scene, "Next");
            all.addAll(texts(scene));
        }
        return all;
    }

    private static void fire(FormFixture fixture, Scene scene, String label) {
        fixture.millis += 1000;
        labels(scene.getRoot())
                .filter(FormWalk::isShown)
                .filter(node -> node.getText().equals(label))
                .filter(javafx.scene.control.Button.class::isInstance)
                .map(javafx.scene.control.Button.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label))
                .fire();
        FormStage.layOut(scene);
    }

    /** All texts that the scene holds. */
    static List<String> texts(Scene scene) {
        return labels(scene.getRoot()).filter(FormWalk::isShown).map(Labeled::getText).toList();
    }

    private static boolean isShown(Node node) {
        return Stream.<Node>iterate(node, each -> each != null, Node::getParent)
                .allMatch(Node::isVisible);
    }

    private static Stream<Labeled> labels(Node node) {
        Stream<Labeled> own = node instanceof Labeled label ? Stream.of(label) : Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(
                        own, parent.getChildrenUnmodifiable().stream().flatMap(FormWalk::labels))
                : own;
    }
}
