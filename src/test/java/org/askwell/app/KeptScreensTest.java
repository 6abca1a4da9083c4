package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.stage.Stage;

import org.askwell.content.AskedQuestions;
import org.askwell.content.Pack;
import org.askwell.content.Topic;
import org.askwell.session.CallbackStep;
import org.askwell.session.PackId;
import org.askwell.session.Route;
import org.askwell.ui.FxThread;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.paging.Pages;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** Screens that one person comes to again are as they were built, and nobody else comes to them. */
class KeptScreensTest extends Journey {
    private static final Route SIDE_EFFECTS =
            new Route.Topic(new PackId("chemotherapy-immunotherapy"), "side-effects");

    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Override
    void prepare(KioskUnderTest kiosk) throws Exception {
        kiosk.vault().prepare("correct horse battery".toCharArray()).commit();
        kiosk.offerAllLanguages();
    }

    @Test
    void showsAnAnswerAgainFromItsFirstPage() {
        tap("Touch to start");
        go(SIDE_EFFECTS);
        Pages first = shown(Pages.class);
        tap("More");
        assertThat(first.page().get()).isPositive();
        tap("Back");
        go(SIDE_EFFECTS);

        assertThat(shown(Pages.class)).isSameAs(first);
        assertThat(first.page().get()).isZero();
    }

    @Test
    void buildsAnewWhatSomebodyTypesIn() {
        go(new Route.Callback(CallbackStep.NAME));
        TypedField first = shown(TypedField.class);
        back();
        go(new Route.Callback(CallbackStep.NAME));

        assertThat(shown(TypedField.class)).isNotSameAs(first);
    }

    @Test
    void buildsAnewInAnotherLanguageAndForAnotherPerson() {
        go(SIDE_EFFECTS);
        Pages english = shown(Pages.class);
        tap("Language");
        tap("Cymraeg");
        assertThat(shown(Pages.class)).isNotSameAs(english);
        FxThread.run(() -> kiosk().visit().host().finish());
        go(SIDE_EFFECTS);

        assertThat(shown(Pages.class)).isNotSameAs(english);
    }

    @Test
    void tellsHowManyQuestionsAreTickedSinceItWasShown() {
        tap("Touch to start");
        go(SIDE_EFFECTS);
        tick();
        back();

        assertThat(says("My questions (1)")).isTrue();
    }

    private void tick() {
        FxThread.run(() -> {
            Pack pack = kiosk().visit().library().first();
            Topic topic = kiosk().visit().edition(pack).topics().getFirst();
            kiosk().visit()
                    .asked()
                    .set(AskedQuestions.suggested(pack.id(), topic).getFirst().id(), true);
        });
    }

    private void go(Route route) {
        FxThread.run(() -> kiosk().visit().navigator().open(route));
    }

    private void back() {
        FxThread.run(() -> kiosk().visit().navigator().back());
    }

    private <T extends Node> T shown(Class<T> kind) {
        return kind.cast(robot().lookup(node -> kind.isInstance(node) && shown(node)).query());
    }
}
