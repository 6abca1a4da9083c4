package org.askwell.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.askwell.callback.CallSubject;
import org.askwell.callback.CallTime;
import org.askwell.callback.CallbackRequest;
import org.askwell.callback.Consent;
import org.askwell.callback.DatedPart;
import org.askwell.callback.DayPart;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Reference;
import org.askwell.callback.Support;
import org.askwell.callback.TelephoneNumber;
import org.askwell.callback.TopicChoice;
import org.askwell.store.keys.JsonFields;
import org.askwell.store.keys.PayloadException;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The boundary between a request's personal part and the JSON bytes in which it is stored. */
final class PayloadJson {
    /** Since 2 there can be several kinds of support, and questions. */
    private static final int VERSION = 2;

    private static final int FIRST_VERSION = 1;
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private PayloadJson() {}

    /** Everything of {@code request} but its reference, time of receipt and kiosk. */
    static byte[] encode(CallbackRequest request) {
        JsonObject payload = new JsonObject();
        payload.addProperty("version", VERSION);
        payload.add("topic", topic(request.topic()));
        payload.addProperty("name", request.name());
        JsonObject telephone = new JsonObject();
        telephone.addProperty("e164", request.telephone().e164());
        request.telephone()
                .extension()
                .ifPresent(digits -> telephone.addProperty("extension", digits));
        telephone.addProperty("asTyped", request.telephone().asTyped());
        payload.add("telephone", telephone);
        payload.addProperty("leaveMessage", request.leaveMessage());
        payload.add("preferred", preferred(request.preferred()));
        request.due().ifPresent(due -> payload.addProperty("due", due.toString()));
        JsonArray supports = new JsonArray();
        Support.inOrder(request.support()).forEach(each -> supports.add(support(each)));
        payload.add("supports", supports);
        JsonArray questions = new JsonArray();
        request.questions().forEach(questions::add);
        payload.add("questions", questions);
        JsonObject consent = new JsonObject();
        consent.addProperty("version", request.consent().version());
        consent.addProperty("wording", request.consent().wording());
        payload.add("consent", consent);
        payload.addProperty("language", request.language().toLanguageTag());
        return GSON.toJson(payload).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The request that {@code payload} was encoded from.
     *
     * @throws PayloadException where the bytes are damaged or of a version unknown here
     */
    static CallbackRequest decode(
            byte[] payload, Reference reference, Instant received, String kiosk)
            throws PayloadException {
        JsonFields fields = JsonFields.parse(payload);
        int version = fields.number("version", FIRST_VERSION, VERSION);
        JsonFields telephone = fields.fields("telephone");
        JsonFields consent = fields.fields("consent");
        try {
            return new CallbackRequest(
                    reference,
                    received,
                    topic(fields.fields("topic")),
                    fields.text("name"),
                    new TelephoneNumber(
                            telephone.text("e164"),
                            telephone.optionalText("extension"),
                            telephone.text("asTyped")),
                    fields.flag("leaveMessage"),
                    preferred(fields.fields("preferred")),
                    due(fields),
                    version == FIRST_VERSION ? oneSupport(fields) : supports(fields),
                    version == FIRST_VERSION ? List.of() : fields.texts("questions"),
                    new Consent(consent.text("version"), consent.text("wording")),
                    Locale.forLanguageTag(fields.text("language")),
                    kiosk);
        } catch (IllegalArgumentException e) {
            throw new PayloadException("breaks a rule for requests: " + e.getMessage());
        }
    }

    private static JsonObject topic(TopicChoice choice) {
        return switch (choice) {
            case TopicChoice.Named(CallSubject subject) -> kind("subject", "subject", subject.id());
            case TopicChoice.About(String topic) -> kind("about", "topic", topic);
            case TopicChoice.NotSure() -> kind("not-sure");
        };
    }

    private static TopicChoice topic(JsonFields fields) throws PayloadException {
        return switch (fields.text("kind")) {
            case "subject" ->
                    new TopicChoice.Named(
                            CallSubject.of(fields.text("subject"))
                                    .orElseThrow(() -> fields.wrong("subject", "is unknown")));
            case "about" -> new TopicChoice.About(fields.text("topic"));
            case "not-sure" -> new TopicChoice.NotSure();
            default -> throw fields.wrong("kind", "is unknown");
        };
    }

    private static JsonObject preferred(PreferredTimes preferred) {
        return switch (preferred) {
            case PreferredTimes.AnyTime() -> kind("any-time");
            case PreferredTimes.AtTimes(List<CallTime> times) -> {
                JsonArray list = new JsonArray();
                for (CallTime time : times) {
                    JsonObject entry = new JsonObject();
                    entry.addProperty("day", word(time.day()));
                    entry.addProperty("part", word(time.part()));
                    list.add(entry);
                }
                JsonObject atTimes = kind("at-times");
                atTimes.add("times", list);
                yield atTimes;
            }
            case PreferredTimes.OnDates(List<DatedPart> parts) -> {
                JsonArray list = new JsonArray();
                for (DatedPart part : parts) {
                    JsonObject entry = new JsonObject();
                    entry.addProperty("date", part.date().toString());
                    entry.addProperty("part", word(part.part()));
                    list.add(entry);
                }
                JsonObject onDates = kind("on-dates");
                onDates.add("parts", list);
                yield onDates;
            }
        };
    }

    private static PreferredTimes preferred(JsonFields fields) throws PayloadException {
        return switch (fields.text("kind")) {
            case "any-time" -> new PreferredTimes.AnyTime();
            case "at-times" -> {
                List<CallTime> times = new ArrayList<>();
                for (JsonFields time : fields.list("times")) {
                    times.add(
                            new CallTime(
                                    constant(DayOfWeek.class, time, "day"),
                                    constant(DayPart.class, time, "part")));
                }
                yield new PreferredTimes.AtTimes(times);
            }
            case "on-dates" -> {
                List<DatedPart> parts = new ArrayList<>();
                for (JsonFields part : fields.list("parts")) {
                    parts.add(
                            new DatedPart(
                                    time(part, "date", LocalDate::parse),
                                    constant(DayPart.class, part, "part")));
                }
                yield new PreferredTimes.OnDates(parts);
            }
            default -> throw fields.wrong("kind", "is unknown");
        };
    }

    /** Requests of earlier versions, and those under a doubtful clock, have none. */
    private static Optional<Instant> due(JsonFields fields) throws PayloadException {
        return fields.object().has("due")
                ? Optional.of(time(fields, "due", Instant::parse))
                : Optional.empty();
    }

    private static <T> T time(JsonFields fields, String name, Function<String, T> parser)
            throws PayloadException {
        try {
            return parser.apply(fields.text(name));
        } catch (DateTimeException e) {
            throw fields.wrong(name, "is no time");
        }
    }

    private static JsonObject support(Support support) {
        return switch (support) {
            case Support.Interpreter(Locale language) ->
                    kind("interpreter", "language", language.toLanguageTag());
            case Support.TextRelay() -> kind("text-relay");
            case Support.TextMessage() -> kind("text-message");
        };
    }

    private static Set<Support> oneSupport(JsonFields fields) throws PayloadException {
        JsonFields only = fields.fields("support");
        return only.text("kind").equals("none") ? Set.of() : Set.of(support(only));
    }

    private static Set<Support> supports(JsonFields fields) throws PayloadException {
        Set<Support> supports = new HashSet<>();
        for (JsonFields each : fields.list("supports")) {
            supports.add(support(each));
        }
        return supports;
    }

    private static Support support(JsonFields fields) throws PayloadException {
        return switch (fields.text("kind")) {
            case "interpreter" ->
                    new Support.Interpreter(Locale.forLanguageTag(fields.text("language")));
            case "text-relay" -> new Support.TextRelay();
            case "text-message" -> new Support.TextMessage();
            default -> throw fields.wrong("kind", "is unknown");
        };
    }

    private static JsonObject kind(String kind) {
        JsonObject object = new JsonObject();
        object.addProperty("kind", kind);
        return object;
    }

    private static JsonObject kind(String kind, String name, String value) {
        JsonObject object = kind(kind);
        object.addProperty(name, value);
        return object;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonFields fields, String name)
            throws PayloadException {
        String text = fields.text(name);
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(text)) {
                return constant;
            }
        }
        throw fields.wrong(name, "is unknown");
    }
}
