package org.askwell.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.ContentLibrary;
import org.askwell.content.Pack;
import org.askwell.content.Review;
import org.askwell.session.CallbackStep;
import org.askwell.session.PackId;
import org.askwell.session.Route;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class VisitRoutesTest {
    private static final PackId A = new PackId("a");
    private static final PackId HELP = new PackId("help");
    private static final Route TITLES = new Route.Library();
    private static final VisitRoutes ONE = routes("help", "a");
    private static final VisitRoutes TWO = routes("a", "b", "help");

    @Test
    void beginWithTheQuestionsOfTheOnlyArticle() {
        assertThat(ONE.home()).isEqualTo(new Route.Topics(A));
    }

    @Test
    void beginWithTheTitlesOfSeveralArticles() {
        assertThat(TWO.home()).isEqualTo(TITLES);
    }

    @Test
    void beginWithHelpWhereThereIsNothingElse() {
        assertThat(routes("help").home()).isEqualTo(new Route.Topics(HELP));
        assertThat(routes("help", "help-2").home()).isEqualTo(TITLES);
    }

    @Test
    void leadFromAnAnswerToItsQuestionsAndOnToTheTitles() {
        assertThat(TWO.above(new Route.Topic(A, "t"))).contains(new Route.Topics(A));
        assertThat(TWO.above(new Route.Compare(A))).contains(new Route.Topics(A));
        assertThat(TWO.above(new Route.Topics(A))).contains(TITLES);
        assertThat(TWO.above(TITLES)).isEmpty();
    }

    @Test
    void leadFromHelpToTheBeginning() {
        assertThat(ONE.above(new Route.Topic(HELP, "t"))).contains(new Route.Topics(A));
        assertThat(ONE.above(new Route.Topics(HELP))).contains(new Route.Topics(A));
        assertThat(TWO.above(new Route.Topic(HELP, "t"))).contains(TITLES);
    }

    @Test
    void leadFromEverythingElseToTheBeginning() {
        assertThat(ONE.above(new Route.Topics(A))).isEmpty();
        assertThat(ONE.above(new Route.Found())).contains(new Route.Topics(A));
        assertThat(TWO.above(new Route.Callback(CallbackStep.NAME))).contains(TITLES);
    }

    private static VisitRoutes routes(String... ids) {
        return new VisitRoutes(
                new ContentLibrary(
                        Arrays.stream(ids).map(VisitRoutesTest::pack).toList(), List.of()));
    }

    private static Pack pack(String id) {
        Review review = new Review(Review.State.DRAFT, LocalDate.EPOCH, LocalDate.EPOCH);
        Pack.Kind kind = id.startsWith("help") ? Pack.Kind.HELP : Pack.Kind.ARTICLE;
        return new Pack(
                id, kind, "source", "author", review, List.of(), List.of(), _ -> Optional.empty());
    }
}
