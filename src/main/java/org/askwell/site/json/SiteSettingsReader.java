package org.askwell.site.json;

import org.askwell.json.FileLocation;
import org.askwell.json.JsonDocument;
import org.askwell.json.JsonRule;
import org.askwell.json.JsonRules;
import org.askwell.json.LanguageRule;
import org.askwell.json.ObjectReader;
import org.askwell.site.CallbackPromise;
import org.askwell.site.Centre;
import org.askwell.site.ClosedDates;
import org.askwell.site.OpeningHours;
import org.askwell.site.Retention;
import org.askwell.site.SiteSettings;
import org.askwell.site.UrgentAdvice;
import org.askwell.work.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the settings of a site.
 *
 * <p>Who the centre is, what to do when somebody feels unwell and when staff ring back is never
 * taken from anywhere else: where it is missing or wrong, it is empty. So is the callback where the
 * country or the time zone is wrong. Everything else falls back to what is safe and is told ({@link
 * FallbackSettings}).
 */
public final class SiteSettingsReader {
    private static final String DEFAULTS = "/site/default.json";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADVICE = 400;

    private static final int LONGEST_PROMISE = 80;
    private static final String EXAMPLE_HOURS =
            "\"callbackHours\": {\"monday\": \"09:00-17:00\", \"tuesday\": \"09:00-17:00\"}";
    private static final String EXAMPLE_CLOSED =
            "\"closedDates\": [\"2026-12-25\", \"2026-12-28/2027-01-01\"]";
    private static final String EXAMPLE_PROMISE = "\"callbackPromiseHours\": 16";

    private SiteSettingsReader() {}

    /** The settings in {@code file}, or the program's own where there is no such file. */
    public static SiteSettings readIfPresent(Path file) {
        return Files.notExists(file, LinkOption.NOFOLLOW_LINKS) ? defaults() : read(file);
    }

    /** The settings in {@code file}, which somebody has named and which therefore has to exist. */
    public static SiteSettings read(Path file) {
        List<Problem> problems = new ArrayList<>();
        FileLocation place = FileLocation.of(String.valueOf(file.getFileName()), problems::add);
        return settings(SiteSettings.Origin.SITE_FILE, place, bytes(file, place), problems);
    }

    /** The settings that the program brings with it. */
    public static SiteSettings defaults() {
        List<Problem> problems = new ArrayList<>();
        try (InputStream in = SiteSettingsReader.class.getResourceAsStream(DEFAULTS)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + DEFAULTS);
            }
            return settings(
                    SiteSettings.Origin.DEFAULTS,
                    FileLocation.of("default.json", problems::add),
                    Optional.of(in.readAllBytes()),
                    problems);
        } catch (IOException e) {
            throw new IllegalStateException("the program cannot read " + DEFAULTS, e);
        }
    }

    private static Optional<byte[]> bytes(Path file, FileLocation place) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                place.error("is not a file", "put a file in its place");
            } else if (Files.size(file) > JsonDocument.MAX_BYTES) {
                place.error("is larger than 1 MB", "make it smaller");
            } else {
                return Optional.of(Files.readAllBytes(file));
            }
        } catch (NoSuchFileException e) {
            place.error("does not exist", "name the settings of the site");
        } catch (IOException e) {
            place.error("cannot be read", "check that the kiosk may read it");
        }
        return Optional.empty();
    }

    private static SiteSettings settings(
            SiteSettings.Origin origin,
            FileLocation place,
            Optional<byte[]> bytes,
            List<Problem> problems) {
        Optional<SiteSettings> read =
                bytes.flatMap(found -> JsonDocument.read(place, found))
                        .flatMap(value ->
                                JsonRules.object(object -> Optional.of(read(origin, object)))
                                        .read(place, value));
        SiteSettings settings = read.orElseGet(FallbackSettings::unread);
        if (!settings.offersCallback()
                && problems.stream().noneMatch(SiteSettingsReader::placeless)) {
            place.notice(
                    "does not say who rings back and when, so the kiosk offers no callback",
                    "set your own \"name\", " + EXAMPLE_HOURS + " and " + EXAMPLE_PROMISE);
        }
        return withProblems(settings, problems);
    }

    /** Whether it leaves unknown which number to ring, or when; it says what follows from that. */
    private static boolean placeless(Problem problem) {
        return problem.isError() && List.of("region", "timeZone").contains(problem.path());
    }

    private static SiteSettings read(SiteSettings.Origin origin, ObjectReader object) {
        SiteSettings usual = FallbackSettings.of(origin);
        Optional<ZoneId> zone = object.optional("timeZone", SiteRules::zone);
        Optional<String> region = object.optional("region", SiteRules::region);
        boolean regionWrong = object.has("region") && region.isEmpty();
        boolean placeless = regionWrong || (object.has("timeZone") && zone.isEmpty());
        Optional<ClosedDates> closed = closedDates(object);
        Retention retention =
                object.optional("retentionDays", JsonRules.object(TimingReader::retention))
                        .orElse(usual.retention());
        return new SiteSettings(
                origin,
                centre(object),
                object.optional("hours", HoursReader::read)
                        .flatMap(week -> closed.map(week::except)),
                promise(object, closed, zone.orElse(usual.zone()), retention)
                        .filter(_ -> !placeless),
                region.orElse(usual.region()),
                object.optional("emergencyNumbers", SiteRules::emergencyNumbers)
                        .orElse(
                                regionWrong
                                        ? FallbackSettings.EMERGENCY_ANYWHERE
                                        : usual.ownEmergencyNumbers()),
                zone.orElse(usual.zone()),
                object.optional("languages", languages())
                        .filter(found -> !found.isEmpty())
                        .orElse(usual.languages()),
                object.optional("showDrafts", JsonRules::truth).orElse(usual.showDrafts()),
                object.optional("interpreters", JsonRules.list(LanguageRule::read))
                        .map(SiteSettingsReader::distinct)
                        .orElse(usual.interpreters()),
                object.optional("idleSeconds", JsonRules.object(TimingReader::idle))
                        .orElse(usual.idle()),
                retention,
                object.optional("screenDiagonalInches", JsonRules.number(7, 100))
                        .orElse(usual.diagonalInches()),
                object.optional("kiosk", JsonRules.text(LONGEST_NAME)).orElse(usual.kiosk()),
                object.optional("printer", JsonRules.text(LONGEST_NAME)),
                object.optional("keys", JsonRules.object(KeyReader::read)).orElse(usual.keys()),
                object.optional("feedback", JsonRules::truth).orElse(usual.feedback()),
                object.optional("scanning", JsonRules.object(ScanReader::read))
                        .orElse(usual.scanning()),
                FormReader.read(object),
                object.optional("contentFolders", JsonRules.list(SiteRules::folder))
                        .orElse(usual.contentFolders()),
                object.optional("backups", JsonRules.object(BackupReader::read)),
                object.optional("exports", SiteRules::folder),
                List.of());
    }

    /** None where none are set; empty where one is wrong, because nobody knows which was meant. */
    private static Optional<ClosedDates> closedDates(ObjectReader object) {
        return object.has("closedDates")
                ? object.optional("closedDates", ClosedDatesReader::read)
                : Optional.of(ClosedDates.NONE);
    }

    /** The promise; empty where any part is wrong, because nobody would keep the rest. */
    private static Optional<CallbackPromise> promise(
            ObjectReader object, Optional<ClosedDates> closed, ZoneId zone, Retention retention) {
        Optional<OpeningHours> hours =
                object.required("callbackHours", HoursReader::read, EXAMPLE_HOURS);
        Optional<Integer> within =
                object.required(
                        "callbackPromiseHours",
                        JsonRules.integer(1, LONGEST_PROMISE),
                        EXAMPLE_PROMISE);
        Optional<CallbackPromise> promise =
                hours.flatMap(week -> closed.map(week::except))
                        .flatMap(open ->
                                within.map(working ->
                                        new CallbackPromise(
                                                working, open, zone, retention.atMost())));
        if (promise.isPresent() && !object.has("closedDates")) {
            object.place("closedDates")
                    .notice(
                            "is not set, so calls are promised on bank holidays too",
                            "list the dates on which nobody rings, such as "
                                    + EXAMPLE_CLOSED
                                    + ", or [] where there are none");
        }
        return promise;
    }

    private static Centre centre(ObjectReader object) {
        Optional<String> name = object.required("name", JsonRules.text(LONGEST_NAME));
        Optional<String> telephone = object.required("telephone", SiteRules::telephone);
        if (!object.has("urgentAdvice")) {
            object.place("urgentAdvice")
                    .notice(
                            "is not set, so the kiosk says to call the emergency number and to"
                                    + " tell staff",
                            "add your own advice for somebody who feels unwell");
        }
        return new Centre(
                name,
                telephone,
                object.optional("urgentAdvice", JsonRules.object(SiteSettingsReader::urgentAdvice)),
                object.optional("logo", SiteRules::logo));
    }

    /** The advice; empty where any part is wrong, because half of it might mislead. */
    private static Optional<UrgentAdvice> urgentAdvice(ObjectReader object) {
        Optional<String> text = object.required("text", JsonRules.text(LONGEST_ADVICE));
        Optional<String> telephone = object.optional("telephone", SiteRules::urgentTelephone);
        Optional<String> hours = object.optional("hours", JsonRules.text(LONGEST_NAME));
        boolean whole =
                telephone.isPresent() == object.has("telephone")
                        && hours.isPresent() == object.has("hours")
                        && !object.hasUnknownFields();
        return text.filter(found -> whole).map(found -> new UrgentAdvice(found, telephone, hours));
    }

    private static JsonRule<List<Locale>> languages() {
        return (place, value) ->
                JsonRules.nonEmptyList(LanguageRule::read)
                        .read(place, value)
                        .map(SiteSettingsReader::distinct);
    }

    private static List<Locale> distinct(List<Locale> languages) {
        return languages.stream().distinct().toList();
    }

    private static SiteSettings withProblems(SiteSettings read, List<Problem> problems) {
        return new SiteSettings(
                read.origin(),
                read.centre(),
                read.hours(),
                read.promise(),
                read.region(),
                read.ownEmergencyNumbers(),
                read.zone(),
                read.languages(),
                read.showDrafts(),
                read.interpreters(),
                read.idle(),
                read.retention(),
                read.diagonalInches(),
                read.kiosk(),
                read.printer(),
                read.keys(),
                read.feedback(),
                read.scanning(),
                read.form(),
                read.contentFolders(),
                read.backups(),
                read.exports(),
                problems);
    }
}
