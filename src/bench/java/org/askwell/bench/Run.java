package org.askwell.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** One run of a program from its start on, touched and watched from outside. */
final class Run {
    private static final int LONGEST_START = 30_000;
    private static final int LONGEST_TAP = 3_000;
    private static final int QUIET = 250;
    private static final int TOUCH = 60;
    private static final int TAPS = 12;

    /** So long a storm goes on at most, ms: on a slow machine it has fewer touches. */
    private static final int LONGEST_STORM = 270_000;

    /** A screen is new once so much of its area has been drawn. */
    private static final double NEW = 0.4;

    /** X key codes of letters, digits, arrows, Tab, Enter, Space, Escape. */
    private static final int[] KEYS = {
        10, 11, 19, 23, 24, 26, 36, 38, 40, 65, 9, 111, 113, 114, 116, 22
    };

    private final XDisplay screen;
    private final Subject subject;
    private final ProcessGroup program;
    private final Map<Measure, Double> found = new EnumMap<>(Measure.class);
    private int lost;

    /**
     * What a tap brought; NaN for a picture that never came.
     *
     * @param pressed the first answer, in ms after the finger went down
     * @param full the full new screen, in ms after the finger went up
     * @param settled the last of what came, in ms after the finger went up
     */
    private record Tap(double pressed, double full, double settled) {}

    private Run(XDisplay screen, Subject subject, ProcessGroup program) {
        this.screen = screen;
        this.subject = subject;
        this.program = program;
    }

    /** Measures everything but the storm. */
    static Map<Measure, Double> walk(XDisplay screen, String display, Subject subject)
            throws IOException {
        rest(500);
        screen.forget();
        long begin = System.nanoTime();
        try (ProcessGroup program = new ProcessGroup(subject.command(), display)) {
            Run run = new Run(screen, subject, program);
            run.awaitPicture(begin);
            run.firstScreen();
            run.taps();
            run.screens();
            if (run.lost > 0) {
                System.err.println(
                        subject.name()
                                + ": "
                                + run.lost
                                + " ways back led elsewhere; do not count on this run.");
            }
            return run.found;
        }
    }

    /**
     * Touches places and keys by chance.
     *
     * @param events how many
     */
    static Map<Measure, Double> storm(XDisplay screen, String display, Subject subject, int events)
            throws IOException {
        try (ProcessGroup program = new ProcessGroup(subject.command(), display)) {
            Run run = new Run(screen, subject, program);
            run.awaitPicture(System.nanoTime());
            run.found.clear();
            run.storm(events);
            return run.found;
        }
    }

    private void awaitPicture(long begin) {
        while (!shows()) {
            if (!program.runs() || since(begin) > LONGEST_START) {
                throw new IllegalStateException(subject.name() + " shows nothing.");
            }
        }
        found.put(Measure.START, since(begin));
    }

    /** Looks only where something has been drawn, as to look takes a processor too. */
    private boolean shows() {
        if (screen.drawn(20) == 0) {
            return false;
        }
        screen.forget();
        return screen.showsSomething();
    }

    private void firstScreen() throws IOException {
        rest(4_700);
        double before = program.processorSeconds();
        rest(10_000);
        found.put(Measure.IDLE, percent(before));
        found.put(Measure.MEMORY, program.megabytes());
    }

    private void taps() {
        subject.start().ifPresent(this::tap);
        found.put(Measure.FIRST_TAP, tap(subject.question()).settled());
        tap(subject.back());
        int home = screen.fingerprint();
        List<Tap> taps = new ArrayList<>();
        for (int i = 0; i < TAPS; i++) {
            taps.add(tap(subject.question()));
            taps.add(tap(subject.back()));
            lost += screen.fingerprint() == home ? 0 : 1;
        }
        List<Double> times = sorted(taps, Tap::full);
        if (times.isEmpty()) {
            throw new IllegalStateException(subject.name() + " answers no tap.");
        }
        found.put(Measure.TAP, times.get(times.size() / 2));
        found.put(Measure.TAP_P95, times.get((int) (times.size() * 0.95)));
        List<Double> pressed = sorted(taps, Tap::pressed);
        if (!pressed.isEmpty()) {
            found.put(Measure.FEEDBACK, pressed.get(pressed.size() / 2));
        }
    }

    private static List<Double> sorted(List<Tap> taps, ToDoubleFunction<Tap> time) {
        return taps.stream()
                .mapToDouble(time)
                .filter(each -> !Double.isNaN(each))
                .sorted()
                .boxed()
                .toList();
    }

    private void screens() throws IOException {
        int home = screen.fingerprint();
        double before = program.processorSeconds();
        turn(4, 10);
        found.put(Measure.BUSY, percent(before));
        turn(10, 18);
        rest(2_000);
        found.put(Measure.MEMORY_LATER, program.megabytes());
        lost += screen.fingerprint() == home ? 0 : 1;
    }

    private void storm(int events) throws IOException {
        Random chance = new Random(1);
        double most = 0;
        double early = 0;
        long begin = System.nanoTime();
        int done = 0;
        for (int i = 0; i < events && since(begin) < LONGEST_STORM; i++) {
            if (chance.nextInt(4) > 0) {
                screen.moveTo(
                        new Place(chance.nextInt(screen.width()), chance.nextInt(screen.height())));
                screen.press();
                screen.release();
            } else {
                screen.type(KEYS[chance.nextInt(KEYS.length)]);
            }
            rest(4);
            done++;
            if (i % Math.max(1, events / 50) == 0) {
                screen.forget();
                most = Math.max(most, program.megabytes());
                early = i <= events / 5 ? most : early;
            }
        }
        if (!program.runs()) {
            throw new IllegalStateException(subject.name() + " did not outlive the storm.");
        }
        if (done < events) {
            System.err.println("The storm had " + done + " of " + events + " events.");
        }
        rest(2_000);
        found.put(Measure.STORM, Math.max(most, program.megabytes()));
        found.put(Measure.STORM_GROWTH, program.megabytes() - early);
    }

    /** Touches {@code place} as a finger does. */
    static void touch(XDisplay screen, Place place) {
        screen.moveTo(place);
        screen.press();
        rest(TOUCH);
        screen.release();
    }

    /** What ten seconds took of a core, in tenths of a percent, as finely as the kernel counts. */
    private double percent(double before) throws IOException {
        return Math.round((program.processorSeconds() - before) * 100) / 10.0;
    }

    /** Opens the answer and goes back, in turn. */
    private void turn(int perSecond, int seconds) {
        for (int i = 0; i < perSecond * seconds; i++) {
            long begin = System.nanoTime();
            touch(screen, i % 2 == 0 ? subject.question() : subject.back());
            rest(Math.round(1_000.0 / perSecond - since(begin)));
            screen.forget();
        }
    }

    private Tap tap(Place place) {
        screen.moveTo(place);
        rest(300);
        screen.forget();
        long touched = System.nanoTime();
        screen.press();
        double pressed = Double.NaN;
        while (since(touched) < TOUCH) {
            if (screen.drawn(1) > 0 && Double.isNaN(pressed)) {
                pressed = since(touched);
            }
        }
        screen.forget();
        long begin = System.nanoTime();
        screen.release();
        double whole = NEW * screen.width() * screen.height();
        double area = 0;
        double full = Double.NaN;
        double last = Double.NaN;
        double now = 0;
        while (now < LONGEST_TAP && !(now - last > QUIET)) {
            long drawn = screen.drawn(5);
            now = since(begin);
            if (drawn > 0) {
                area += drawn;
                last = now;
                full = Double.isNaN(full) && area >= whole ? now : full;
            }
        }
        return new Tap(pressed, full, last);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(Math.max(0, millis));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
