package org.askwell.callback.view;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;

import org.askwell.callback.CallSubject;
import org.askwell.callback.CallTimes;
import org.askwell.callback.CallbackRequest;
import org.askwell.callback.CallbackRequests;
import org.askwell.callback.DatedPart;
import org.askwell.callback.DayPart;
import org.askwell.callback.NotLoggedException;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.PromiseClock;
import org.askwell.callback.Reference;
import org.askwell.callback.Sending;
import org.askwell.callback.TelephoneNumber;
import org.askwell.callback.TelephoneRule;
import org.askwell.callback.TelephoneVerdict;
import org.askwell.callback.TopicChoice;
import org.askwell.session.CallbackStep;
import org.askwell.session.Navigator;
import org.askwell.session.Route;
import org.askwell.site.CallbackPromise;
import org.askwell.site.Centre;
import org.askwell.site.FormSettings;
import org.askwell.site.IdleTimes;
import org.askwell.site.KeySettings;
import org.askwell.site.OpeningHours;
import org.askwell.site.Retention;
import org.askwell.site.ScanSettings;
import org.askwell.site.SiteSettings;
import org.askwell.site.UrgentAdvice;
import org.askwell.ui.Touch;
import org.askwell.ui.keyboard.Keyboard;
import org.askwell.ui.keyboard.KeyboardLayout;
import org.askwell.ui.keyboard.json.KeyboardLayoutJson;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;
import org.askwell.words.Words;
import org.askwell.work.BackgroundRunner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/** A kiosk round the form for tests: a centre, a log in memory, and the real words and keys. */
final class FormFixture {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** A Monday. */
    static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");

    static final DatedPart MONDAY_AFTERNOON =
            new DatedPart(LocalDate.parse("2026-03-02"), DayPart.AFTERNOON);
    static final DatedPart TUESDAY_MORNING =
            new DatedPart(LocalDate.parse("2026-03-03"), DayPart.MORNING);

    final Navigator navigator = new Navigator(new Route.Callback(CallbackStep.WHAT_IT_IS_NOT_FOR));
    final List<CallbackRequest> logged = new ArrayList<>();
    final Held background = new Held();
    Instant now = NOW;
    boolean dates = true;
    final CallTimes times =
            new CallTimes(site().promise().orElseThrow(), new PromiseClock(() -> now, () -> dates));
    final CallbackForm form = new CallbackForm(rule(), times::left);
    final CallbackScreens screens;
    Reference fresh = new Reference("X4F-7KQD");
    boolean broken;

    /** How long the log is known to keep requests. */
    Optional<Retention> kept = Optional.empty();

    long millis;

    /** What the last timer does once its time has come. */
    Runnable late = () -> {};

    FormFixture(ScreenMetrics metrics) {
        this(metrics, List.of());
    }

    /**
     * @param questions that the person has ticked
     */
    FormFixture(ScreenMetrics metrics, List<String> questions) {
        this(metrics, questions, FormSettings.DEFAULT);
    }

    FormFixture(ScreenMetrics metrics, List<String> questions, FormSettings settings) {
        navigator.route().addListener((_, _, _) -> form.enter());
        Touch touch =
                new Touch(
                        metrics,
                        () -> millis,
                        (_, action) -> {
                            late = action;
                            return () -> late = () -> {};
                        },
                        Duration.ofMillis(80));
        screens =
                new CallbackScreens(
                        new CallbackContext(
                                new CallbackContext.Ui(
                                        touch, words(), new Keyboard(keyboard(), TextSize.NORMAL)),
                                new CallbackContext.Offer(site(settings), times, questions),
                                new CallbackContext.Logging(
                                        submit(), new LogCheck(new Log(), background, () -> kept)),
                                navigator,
                                () -> navigator.replaceAll(new Route.Attract())));
    }

    SubmitRequest submit() {
        return new SubmitRequest(new Log(), times::due, () -> now, background, "Reception");
    }

    /** Answers everything. */
    void fill() {
        form.topic().set(Optional.of(new TopicChoice.Named(CallSubject.SIDE_EFFECTS)));
        form.name().set("Wilhelmina Featherstonehaugh");
        form.telephone().set("02079460018");
        form.accept(CallbackStep.TELEPHONE);
        form.leaveMessage().set(Optional.of(true));
        form.preferred()
                .set(
                        Optional.of(
                                new PreferredTimes.OnDates(
                                        List.of(TUESDAY_MORNING, MONDAY_AFTERNOON))));
        form.support().kinds().set(Set.of(SupportKind.NONE));
        form.agreement().set(new Agreement.Given(new ConsentWording(words(), site()).consent()));
    }

    /** Numbers that end in 9 are doubtful, short and long ones refused. */
    static TelephoneVerdict judge(String typed) {
        String digits = typed.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            return new TelephoneVerdict.Refused(TelephoneVerdict.Reason.MISSING);
        }
        if (digits.length() < 7) {
            return new TelephoneVerdict.Refused(TelephoneVerdict.Reason.TOO_SHORT);
        }
        TelephoneNumber number = new TelephoneNumber("+44" + digits.replaceFirst("^0+", ""), typed);
        return digits.endsWith("9")
                ? new TelephoneVerdict.Doubtful(number)
                : new TelephoneVerdict.Accepted(number);
    }

    static TelephoneRule rule() {
        return new TelephoneRule() {
            @Override
            public TelephoneVerdict judge(String typed) {
                return FormFixture.judge(typed);
            }

            @Override
            public boolean isLandline(TelephoneNumber number) {
                return number.e164().startsWith("+442");
            }
        };
    }

    static Words words() {
        try {
            Map<String, String> texts =
                    new Gson()
                            .fromJson(
                                    Files.readString(Path.of("assets/words/en.json")),
                                    new TypeToken<Map<String, String>>() {}.getType());
            return new Words(Locale.UK, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KeyboardLayout keyboard() {
        try (var reader = Files.newBufferedReader(Path.of("assets/keyboards/en.json"))) {
            return KeyboardLayoutJson.read("en.json", reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SiteSettings site() {
        return site(FormSettings.DEFAULT);
    }

    static SiteSettings site(FormSettings form) {
        Map<DayOfWeek, List<OpeningHours.Span>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) {
                days.put(
                        day,
                        List.of(new OpeningHours.Span(LocalTime.of(9, 0), LocalTime.of(17, 0))));
            }
        }
        return new SiteSettings(
                SiteSettings.Origin.SITE_FILE,
                new Centre(
                        Optional.of("Meadowbank Cancer Centre"),
                        Optional.of("020 7946 0000"),
                        Optional.of(
                                new UrgentAdvice(
                                        "If you feel unwell, tell a member of staff now. At home,"
                                                + " ring the helpline.",
                                        Optional.of("020 7946 0999"),
                                        Optional.of("day and night")))),
                Optional.empty(),
                Optional.of(new CallbackPromise(8, new OpeningHours(days), LONDON, 30)),
                "GB",
                List.of(),
                LONDON,
                List.of(Locale.UK),
                false,
                List.of(
                        Locale.of("pl"),
                        Locale.of("ro"),
                        Locale.of("cy"),
                        Locale.of("pt"),
                        Locale.of("es")),
                IdleTimes.DEFAULT,
                Retention.DEFAULT,
                21.5,
                "Reception",
                Optional.empty(),
                KeySettings.DEFAULT,
                true,
                ScanSettings.DEFAULT,
                form,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private final class Log implements CallbackRequests {
        @Override
        public Reference add(Sending sending, Function<Reference, CallbackRequest> request)
                throws NotLoggedException {
            CallbackRequest drawn = request.apply(sending.reference(() -> fresh));
            if (broken) {
                throw new NotLoggedException("disk full", new IOException("no space"));
            }
            if (logged.stream().anyMatch(other -> isAnother(other, drawn))) {
                sending.referenceTaken();
                return add(sending, request);
            }
            logged.removeIf(same -> same.reference().equals(drawn.reference()));
            logged.add(drawn);
            return drawn.reference();
        }

        @Override
        public void check() throws NotLoggedException {
            if (broken) {
                throw new NotLoggedException("damaged");
            }
        }

        private static boolean isAnother(CallbackRequest one, CallbackRequest other) {
            return one.reference().equals(other.reference())
                    && !one.received().equals(other.received());
        }
    }

    /** Holds work back until the test lets it run. */
    static final class Held implements BackgroundRunner {
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            waiting.add(() -> {
                T result;
                try {
                    result = work.call();
                } catch (Exception e) {
                    failed.accept(e);
                    return;
                }
                done.accept(result);
            });
        }

        void finish() {
            List<Runnable> running = List.copyOf(waiting);
            waiting.clear();
            running.forEach(Runnable::run);
        }
    }
}
