package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;

import org.askwell.content.AskedQuestions;
import org.askwell.content.Pack;
import org.askwell.kiosk.Kiosk;
import org.askwell.session.CallbackStep;
import org.askwell.session.Route;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.staff.FakeLog;
import org.askwell.staff.StaffSession;
import org.askwell.tour.Backstage;
import org.askwell.tour.InPlaceRunner;
import org.askwell.tour.PatientHand;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.work.BackgroundRunner;
import org.askwell.work.Lanes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Each screen works in the lane of what it waits for, so that it waits for nothing else. */
@Timeout(120)
@SuppressWarnings("NullAway.Init") // the kiosk opens before each test
class KioskLanesTest {
    private static final String[] TWELVE = "qqqqqqqqqqqw".split("", 0);

    private final List<String> used = new ArrayList<>();
    private final Backstage stage = new Backstage();
    private final TourClock clock = new TourClock();

    @TempDir private Path folder;

    private Kiosk kiosk;
    private PatientHand hand;

    /** Does its work in place and remembers that it was given some. */
    private record Noting(String lane, List<String> used) implements BackgroundRunner {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            used.add(lane);
            new InPlaceRunner().run(work, done, failed);
        }
    }

    @BeforeEach
    void open() throws IOException {
        Path site = Files.writeString(folder.resolve("site.json"), Sweep.FURNISHED);
        FxThread.run(() -> {
            Fonts.provide();
            kiosk =
                    StagedKiosk.of(
                            stage,
                            SiteSettingsReader.read(site),
                            TestTouch.of(ScreenMetrics.of(1080, 1920, 21.5), clock),
                            folder,
                            new KioskLanes(
                                    noting("content"),
                                    noting("log"),
                                    noting("keys"),
                                    noting("printing")));
            hand = new PatientHand(new Scene(kiosk.root(), 1080, 1920), clock);
        });
    }

    private BackgroundRunner noting(String lane) {
        return new Noting(lane, used);
    }

    /** The lanes that {@code act} gives work to, in turn. */
    private List<String> lanes(Runnable act) {
        used.clear();
        FxThread.run(act);
        return used.stream().distinct().toList();
    }

    private void go(Route route) {
        kiosk.visit().navigator().open(route);
    }

    @Test
    void opensAThreadForEach() throws InterruptedException {
        try (Lanes lanes = new Lanes(Runnable::run, _ -> {}, Duration.ofSeconds(50))) {
            KioskLanes opened = KioskLanes.open(lanes, lanes.open("log"));
            assertThat(threadOf(opened.content())).isEqualTo("content");
            assertThat(threadOf(opened.log())).isEqualTo("log");
            assertThat(threadOf(opened.keys())).isEqualTo("keys");
            assertThat(threadOf(opened.printing())).isEqualTo("printing");
        }
    }

    private static Object threadOf(BackgroundRunner lane) throws InterruptedException {
        BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
        lane.run(() -> Thread.currentThread().getName(), heard::add, heard::add);
        return heard.take();
    }

    @Test
    void looksWhetherARequestCanBeLoggedAndLogsIt() {
        assertThat(lanes(() -> go(new Route.Callback(CallbackStep.WHAT_IT_IS_NOT_FOR))))
                .containsExactly("log");
        assertThat(lanes(this::fillIn)).isEmpty();
        assertThat(lanes(() -> hand.find("Send"))).containsExactly("log");
        assertThat(kiosk.visit().navigator().route().get()).isInstanceOf(Route.Done.class);
    }

    private void fillIn() {
        hand.find("Ask for a call");
        hand.find("Not sure");
        hand.tap("A", "n", "n", "a");
        hand.tap("Continue");
        hand.tap("02079460018".split("", 0));
        hand.tap("Continue");
        hand.find("Yes, you may leave a message");
        hand.find("Any time");
        hand.find("A phone call is fine");
        hand.find("Yes, keep this and call me");
    }

    @Test
    void prints() {
        Pack pack = kiosk.visit().library().first();
        pack.editions().getFirst().topics().stream()
                .flatMap(topic -> AskedQuestions.suggested(pack.id(), topic).stream())
                .limit(1)
                .forEach(each -> kiosk.visit().asked().set(each.id(), true));
        assertThat(lanes(() -> go(new Route.TakeAlong()))).isEmpty();
        assertThat(lanes(() -> hand.find("Print"))).containsExactly("printing");
    }

    @Test
    void opensTheKeys() {
        assertThat(lanes(() -> go(new Route.StaffGate()))).containsExactly("keys");
        assertThat(lanes(() -> hand.tap("a", "Open"))).containsExactly("keys");
        FxThread.run(() -> go(new Route.Recovery()));
        assertThat(
                        lanes(() -> {
                            type(stage.keys().recoveryKey().letters().toLowerCase(Locale.ROOT));
                            hand.tap("Continue");
                        }))
                .containsExactly("keys");
    }

    private void type(String letters) {
        for (String letter : letters.split("", 0)) {
            if (!hand.sees(letter)) {
                hand.tap(hand.sees("123") ? "123" : "abc");
            }
            hand.tap(letter);
        }
    }

    @Test
    void makesTheKeys() {
        stage.keys().forget();
        assertThat(lanes(() -> go(new Route.SetUp()))).containsExactly("keys");
        assertThat(
                        lanes(() -> {
                            for (int time = 0; time < 2; time++) {
                                hand.tap(TWELVE);
                                hand.tap("Continue");
                            }
                        }))
                .containsExactly("keys");
    }

    @Test
    void readsTheRequestsAndTakesInContent() {
        assertThat(lanes(() -> kiosk.visit().unlock(new StaffSession(new byte[32], new FakeLog()))))
                .containsExactly("log");
        assertThat(
                        lanes(() -> {
                            hand.find("This kiosk");
                            hand.find("Load new content");
                        }))
                .containsExactly("content");
    }
}
