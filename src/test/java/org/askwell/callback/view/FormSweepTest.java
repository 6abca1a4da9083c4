package org.askwell.callback.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import org.askwell.session.CallbackStep;
import org.askwell.session.Route;
import org.askwell.ui.FxThread;
import org.askwell.ui.Screen;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.theme.TextSize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every screen of the form on every display: nothing is cut, too small or over something else. */
class FormSweepTest {
    private static final double ROUNDING = 1;

    static Stream<Arguments> surfaces() {
        return FormStage.displays().stream()
                .flatMap(display ->
                        Stream.of(TextSize.NORMAL, TextSize.LARGER, TextSize.LARGEST)
                                .map(size -> Arguments.of(display, size)));
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void everyFilledScreenFits(FormStage.Display display, TextSize size) {
        FxThread.run(() -> {
            for (CallbackStep step : CallbackStep.values()) {
                FormFixture fixture = new FormFixture(display.metrics());
                fixture.fill();
                check(fixture.screens.screen(step, fixture.form), display, size, step);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void everyScreenWithAnErrorFits(FormStage.Display display, TextSize size) {
        FxThread.run(() -> {
            for (CallbackStep step : CallbackStep.values()) {
                FormFixture fixture = new FormFixture(display.metrics());
                Screen screen = fixture.screens.screen(step, fixture.form);
                fixture.form.telephone().set("0207");
                fixture.form.accept(step);
                check(screen, display, size, step);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void theLongestErrorOfTheNumberFits(FormStage.Display display, TextSize size) {
        FxThread.run(() -> {
            FormFixture fixture = new FormFixture(display.metrics());
            Screen screen = fixture.screens.screen(CallbackStep.TELEPHONE, fixture.form);
            fixture.form.accept(CallbackStep.TELEPHONE);
            Scene scene = FormStage.scene(screen, display, size, "light");
            Labeled note = (Labeled) scene.getRoot().lookup(".error-note");
            for (FormError error : FormErrors.all()) {
                if (error.key().startsWith("callback.telephone.")) {
                    note.setText(FormFixture.words().text(error.key()));
                    FormStage.layOut(scene);
                    check(scene, display, error);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void theDoneScreenAndTheReadBackFit(FormStage.Display display, TextSize size) {
        FxThread.run(() -> {
            FormFixture fixture = new FormFixture(display.metrics());
            check(
                    fixture.screens.done(new Route.Done("X4F-7KQD", Optional.empty())),
                    display,
                    size,
                    "done");
            Screen doubt = fixture.screens.screen(CallbackStep.TELEPHONE, fixture.form);
            fixture.form.telephone().set("07700900999");
            fixture.form.accept(CallbackStep.TELEPHONE);
            check(doubt, display, size, "doubt");
        });
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void theScreenOfAFailureFits(FormStage.Display display, TextSize size) {
        FxThread.run(() -> {
            FormFixture fixture = new FormFixture(display.metrics());
            fixture.fill();
            fixture.broken = true;
            Screen screen = fixture.screens.screen(CallbackStep.CHECK, fixture.form);
            Scene scene = FormStage.scene(screen, display, size, "light");
            FormWalk.tapForward(fixture, scene);
            fixture.background.finish();
            FormStage.layOut(scene);
            assertThat(FormWalk.texts(scene)).contains("Try again", "Back");
            check(scene, display, "failure");
        });
    }

    private static void check(
            Screen screen, FormStage.Display display, TextSize size, Object what) {
        Scene scene = FormStage.scene(screen, display, size, "light");
        check(scene, display, what);
        Optional<Pages> pages =
                Optional.ofNullable(scene.getRoot().lookup(".pages")).map(Pages.class::cast);
        while (pages.isPresent() && pages.get().hasNext()) {
            pages.get().next();
            FormStage.layOut(scene);
            check(scene, display, what + " page " + pages.get().page().get());
        }
        screen.onLeave();
    }

    private static void check(Scene scene, FormStage.Display display, Object what) {
        List<Node> controls = new ArrayList<>();
        gather(scene.getRoot(), controls);
        Bounds whole = new BoundingBox(0, 0, display.width(), display.height());
        for (Node control : controls) {
            String name = what + ": " + control;
            Bounds bounds = control.localToScene(control.getLayoutBounds());
            assertThat(whole.contains(bounds)).as("%s inside the scene: %s", name, bounds).isTrue();
            if (control instanceof Button || control instanceof TypedField) {
                boolean key = control.getStyleClass().contains("key");
                double least = key ? display.metrics().key() : display.metrics().target();
                assertThat(bounds.getWidth()).as(name).isGreaterThanOrEqualTo(least - ROUNDING);
                assertThat(bounds.getHeight()).as(name).isGreaterThanOrEqualTo(least - ROUNDING);
            }
            if (control instanceof Labeled label && !label.getText().isEmpty()) {
                assertThat(drawn(label)).as("whole text of %s", name).isEqualTo(label.getText());
                assertThat(label.getHeight() + ROUNDING)
                        .as("height of %s", name)
                        .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()));
            }
            for (Node other : controls) {
                Bounds its = other.localToScene(other.getLayoutBounds());
                boolean apart =
                        other.equals(control)
                                || !shrunk(bounds).intersects(shrunk(its))
                                || isInside(other, control)
                                || isInside(control, other);
                assertThat(apart).as("%s clear of %s", name, other).isTrue();
            }
        }
    }

    private static void gather(Parent parent, List<Node> controls) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof Labeled || child instanceof TypedField) {
                controls.add(child);
            } else if (child instanceof Parent inner) {
                gather(inner, controls);
            }
        }
    }

    private static String drawn(Labeled label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && child.getStyleClass().contains("text"))
                .map(child -> ((Text) child).getText())
                .findFirst()
                .orElse("");
    }

    private static boolean isInside(Node inner, Node outer) {
        return Stream.<Node>iterate(inner, node -> node != null, Node::getParent)
                .anyMatch(node -> node.equals(outer));
    }

    private static Bounds shrunk(Bounds bounds) {
        return new BoundingBox(
                bounds.getMinX() + ROUNDING,
                bounds.getMinY() + ROUNDING,
                Math.max(0, bounds.getWidth() - 2 * ROUNDING),
                Math.max(0, bounds.getHeight() - 2 * ROUNDING));
    }
}
