package org.askwell.staff.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.askwell.clock.Doubt;
import org.askwell.site.Retention;
import org.askwell.staff.FakeErasure;
import org.askwell.staff.FakeLog;
import org.askwell.staff.Notice;
import org.askwell.staff.Notices;
import org.askwell.staff.Uncalled;
import org.askwell.tour.TestTouch;
import org.askwell.ui.FxThread;
import org.askwell.ui.Touch;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.json.WordsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Notices stay where staff have them, so that an answer meets the one that was read. */
class NoticePagesTest {
    private static final Notice ERASED =
            new Notice.ErasedUncalled(new Uncalled(3, FakeLog.RECEIVED, 1));
    private static final Notice CLOCK =
            new Notice.ClockDoubtful(Doubt.Reason.AHEAD, FakeLog.RECEIVED);
    private static final Notice SHORTER =
            new Notice.RetentionShorter(Optional.empty(), Retention.DEFAULT);
    private static final Notice KEPT = new Notice.KeptTooLong(2);

    private final List<Notice> agreed = new ArrayList<>();

    private NoticePages pages(boolean low) {
        return pages(low, 1800);
    }

    private NoticePages pages(boolean low, double height) {
        Touch touch = TestTouch.timeless(new ScreenMetrics(1080, 1920, 4.03));
        Notices notices =
                new Notices(
                        List.of(),
                        Retention.DEFAULT,
                        () -> Optional.of(FakeErasure.sure(Retention.DEFAULT)),
                        ZoneOffset.UTC);
        RequestWording wording =
                new RequestWording(
                        new WordsReader("/words").read(Locale.ENGLISH).orElseThrow(),
                        id -> id,
                        notices);
        NoticePages pages = new NoticePages(touch, low, wording, agreed::add);
        Scene scene = new Scene(pages, 1000, height);
        layOut(scene);
        return pages;
    }

    private static void layOut(Scene scene) {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anAnswerPutsNoOtherNoticeInItsPlace(boolean low) {
        FxThread.run(() -> {
            NoticePages pages = pages(low);
            pages.begin(List.of(ERASED, CLOCK, SHORTER, KEPT));
            layOut(pages.getScene());
            List<TouchButton> before = buttons(pages);
            assertThat(before).hasSize(3);
            List<Point2D> places = before.stream().map(NoticePagesTest::place).toList();

            pages.show(List.of(CLOCK, SHORTER));
            layOut(pages.getScene());

            assertThat(buttons(pages)).isEqualTo(before.subList(1, 3));
            assertThat(buttons(pages).stream().map(NoticePagesTest::place))
                    .isEqualTo(places.subList(1, 3));
            assertThat(says(pages)).contains("This is settled.");
            buttons(pages).getFirst().fire();
            assertThat(agreed).containsExactly(CLOCK);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatHasChangedIsToldInItsPlaceAndWhatIsNewBelow(boolean low) {
        FxThread.run(() -> {
            NoticePages pages = pages(low);
            pages.begin(List.of(CLOCK, SHORTER));
            layOut(pages.getScene());
            List<Point2D> places = buttons(pages).stream().map(NoticePagesTest::place).toList();
            Notice later =
                    new Notice.ClockDoubtful(Doubt.Reason.AHEAD, FakeLog.RECEIVED.plusSeconds(60));

            pages.show(List.of(ERASED, later, SHORTER));
            layOut(pages.getScene());

            assertThat(buttons(pages).stream().map(NoticePagesTest::place).limit(2))
                    .isEqualTo(places);
            buttons(pages).forEach(TouchButton::fire);
            assertThat(agreed).containsExactly(later, SHORTER, ERASED);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoComesAnewSeesOnlyWhatThereIs(boolean low) {
        FxThread.run(() -> {
            NoticePages pages = pages(low);
            pages.begin(List.of(ERASED, CLOCK));
            pages.show(List.of(CLOCK));
            pages.show(List.of(ERASED, CLOCK));
            layOut(pages.getScene());
            buttons(pages).forEach(TouchButton::fire);
            assertThat(agreed).containsExactly(CLOCK, ERASED);

            pages.begin(List.of(CLOCK));
            layOut(pages.getScene());
            assertThat(buttons(pages)).hasSize(1);
            assertThat(says(pages)).doesNotContain("This is settled.");
        });
    }

    @Test
    void aCardThatIsTallerThanItsPageIsToldLineByLine() {
        FxThread.run(() -> {
            NoticePages shown = pages(false, 240);
            Scene low = shown.getScene();
            shown.begin(List.of(CLOCK, SHORTER));
            layOut(low);
            Pages pages = Pages.in(shown).orElseThrow();
            assertThat(pages.hasNext()).isTrue();

            while (pages.hasNext()) {
                pages.next();
                layOut(low);
            }

            TouchButton button = buttons(shown).getFirst();
            assertThat(place(button).getY() + button.getHeight()).isLessThan(240 - 81);
            button.fire();
            assertThat(agreed).containsExactly(SHORTER);
        });
    }

    private static List<TouchButton> buttons(Node root) {
        return seen(root)
                .filter(TouchButton.class::isInstance)
                .map(TouchButton.class::cast)
                .filter(button -> button.getStyleClass().contains("secondary"))
                .filter(button -> button.getParent().getStyleClass().contains("notice-answer"))
                .toList();
    }

    private static List<String> says(Node root) {
        return seen(root)
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private static Stream<Node> seen(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> within =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(NoticePagesTest::seen)
                        : Stream.empty();
        return Stream.concat(Stream.of(node), within);
    }

    private static Point2D place(Node node) {
        return node.localToScene(0, 0);
    }
}
