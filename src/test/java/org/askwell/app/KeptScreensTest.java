package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.stage.Stage;

import org.askwell.content.AskedQuestions;
import org.askwell.content.ContentLibrary;
import org.askwell.content.Edition;
import org.askwell.content.Pack;
import org.askwell.content.Topic;
import org.askwell.kiosk.visit.Frame;
import org.askwell.session.CallbackStep;
import org.askwell.session.PackId;
import org.askwell.session.Preferences;
import org.askwell.session.Route;
import org.askwell.ui.FxThread;
import org.askwell.ui.control.ChoiceTile;
import org.askwell.ui.control.TouchTarget;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.theme.TextSize;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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
    void letsATapThroughOnAScreenThatHasComeBack() {
        tap("Tap to start");
        FxThread.run(() -> {
            tile().fire();
            kiosk().visit().navigator().back();
            tile().fire();
        });

        assertThat(route()).isEqualTo(SIDE_EFFECTS);
    }

    private TouchTarget tile() {
        return robot().lookup(node ->
                        node instanceof TouchTarget target
                                && target.getText().equals("What about side effects?")
                                && shown(node))
                .queryAs(TouchTarget.class);
    }

    @Test
    void showsAnAnswerAgainFromItsFirstPage() {
        tap("Tap to start");
        FxThread.run(() -> {
            ObjectProperty<Preferences> preferences = kiosk().visit().preferences();
            preferences.set(preferences.get().withTextSize(TextSize.LARGEST));
        });
        go(SIDE_EFFECTS);
        Pages first = shown(Pages.class);
        tap("Next");
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
        tap("Tap to start");
        go(SIDE_EFFECTS);
        tick();
        back();

        assertThat(says("My questions (1)")).isTrue();
    }

    @Test
    void showsNoTickAgainThatWasTakenAway() {
        tap("Tap to start");
        go(SIDE_EFFECTS);
        choose();
        go(new Route.Questions());
        choose();
        back();
        assertThat(kiosk().visit().asked().count()).isZero();

        choose();
        assertThat(kiosk().visit().asked().count()).isOne();
    }

    @Test
    void buildsNothingMoreOnceItHasBuiltWhatItCanKeep() {
        parts().library().set(withManyAnswers(parts().library().get()));
        FxThread.run(() -> kiosk().libraryChanged());
        tap("Tap to start");
        waitASecond(20);
        Set<Node> before = layers();
        waitASecond(5);

        assertThat(layers()).isEqualTo(before);
    }

    /** Lets time pass as often, so that a screen is built ahead each time at the most. */
    private void waitASecond(int times) {
        for (int i = 0; i < times; i++) {
            rest(Duration.ofSeconds(1));
        }
    }

    private Set<Node> layers() {
        return robot().lookup(Frame.Layer.class::isInstance).queryAll();
    }

    private static ContentLibrary withManyAnswers(ContentLibrary library) {
        Pack pack = library.first();
        List<Edition> editions =
                pack.editions().stream().map(KeptScreensTest::withManyAnswers).toList();
        Pack longer =
                new Pack(
                        pack.id(),
                        pack.kind(),
                        pack.source(),
                        pack.author(),
                        pack.review(),
                        pack.facts(),
                        editions,
                        pack.drawings());
        return new ContentLibrary(List.of(longer), List.of());
    }

    private static Edition withManyAnswers(Edition edition) {
        Topic first = edition.topics().getFirst();
        List<Topic> topics =
                IntStream.rangeClosed(1, 14)
                        .mapToObj(number ->
                                new Topic(
                                        "answer-" + number,
                                        first.question() + " " + number,
                                        first.shortTitle(),
                                        first.icon(),
                                        first.blocks(),
                                        List.of()))
                        .toList();
        return new Edition(
                edition.language(),
                edition.review(),
                edition.title(),
                topics,
                edition.glossary(),
                edition.comparison(),
                edition.recordings(),
                edition.signOff());
    }

    /** Chooses the first question of the screen, on whichever page it stands. */
    private void choose() {
        FxThread.run(() ->
                robot().from(layers().stream().filter(Node::isVisible).findFirst().orElseThrow())
                        .lookup(ChoiceTile.class::isInstance)
                        .queryAs(ChoiceTile.class)
                        .fire());
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
