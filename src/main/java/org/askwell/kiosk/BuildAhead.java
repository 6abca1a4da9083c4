package org.askwell.kiosk;

import org.askwell.content.Pack;
import org.askwell.content.Topic;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.PackId;
import org.askwell.session.Route;
import org.askwell.session.RouteEntry;
import org.askwell.ui.Timer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Has the screens built that a person is likely to want next, one at a time while nothing moves.
 */
final class BuildAhead {
    /** Nobody has touched anything for so long. */
    private static final Duration CALM = Duration.ofMillis(700);

    /** So that a touch between two screens is felt at once. */
    private static final Duration APART = Duration.ofMillis(80);

    private final Visit visit;
    private final Timer timer;
    private final Predicate<RouteEntry> build;
    private Runnable callOff = () -> {};

    /**
     * @param build builds the screen of a place; false where it is there already
     */
    BuildAhead(Visit visit, Timer timer, Predicate<RouteEntry> build) {
        this.visit = visit;
        this.timer = timer;
        this.build = build;
    }

    /** Begins once nothing has happened for a while; to be called whenever something has. */
    void wait(Route now) {
        stop();
        if (likely(now).findAny().isPresent()) {
            callOff = timer.after(CALM, () -> buildOne(now));
        }
    }

    /** Builds nothing more. */
    void stop() {
        callOff.run();
    }

    private void buildOne(Route now) {
        Optional<RouteEntry> built =
                likely(now)
                        // More would push each other out again and again.
                        .limit(KeptScreens.MOST)
                        .map(route -> new RouteEntry(route, true))
                        .filter(build)
                        .findFirst();
        if (built.isPresent()) {
            callOff = timer.after(APART, () -> buildOne(now));
        }
    }

    private Stream<Route> likely(Route now) {
        return switch (now) {
            case Route.Attract() -> beginning(visit.routes().home());
            case Route.Topics(PackId id) -> answers(visit.pack(id)).stream();
            case Route.Topic(PackId id, String topic) -> after(answers(visit.pack(id)), topic);
            default -> Stream.empty();
        };
    }

    /** Where a visit begins, and what follows: while nobody is there, there is time for it. */
    private Stream<Route> beginning(Route home) {
        return Stream.concat(Stream.of(home), likely(home));
    }

    private List<Route> answers(Pack pack) {
        PackId id = new PackId(pack.id());
        return visit.edition(pack).topics().stream()
                .map(Topic::id)
                .<Route>map(topic -> new Route.Topic(id, topic))
                .toList();
    }

    /** The answer that follows {@code topic}. */
    private static Stream<Route> after(List<Route> answers, String topic) {
        return answers.stream()
                .dropWhile(route ->
                        !(route instanceof Route.Topic(PackId _, String id) && id.equals(topic)))
                .skip(1)
                .limit(1);
    }
}
