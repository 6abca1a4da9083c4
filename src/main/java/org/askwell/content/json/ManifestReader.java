package org.askwell.content.json;

import org.askwell.content.Pack;
import org.askwell.content.Review;
import org.askwell.content.SignOff;
import org.askwell.content.TopicIcon;
import org.askwell.json.FileLocation;
import org.askwell.json.JsonRule;
import org.askwell.json.JsonRules;
import org.askwell.json.JsonValue;
import org.askwell.json.LanguageRule;
import org.askwell.json.ObjectReader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code pack.json}. */
final class ManifestReader {
    static final String FILE = "pack.json";

    /** The most characters of a title, which stands large on the first screen. */
    private static final int LONGEST_TITLE = 80;

    /** The most characters of a reviewer's name, and of a role. */
    static final int LONGEST_NAME = 80;

    /** The member of a language that holds its review. */
    static final String SIGN_OFF = "signOff";

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final LocalDate UNKNOWN_DAY = LocalDate.EPOCH;
    private static final JsonRule<Review.State> STATE =
            JsonRules.choice(JsonRules.names(Review.State.class));

    private static final JsonRule<Pack.Kind> KIND =
            JsonRules.choice(JsonRules.names(Pack.Kind.class));

    private final LocalDate today;
    private final Ids.Once languages = new Ids.Once();
    private final Ids.Once topics = new Ids.Once();

    ManifestReader(LocalDate today) {
        this.today = today;
    }

    Optional<Manifest> read(ObjectReader object) {
        return Optional.of(
                new Manifest(
                        object.required("id", Ids.slug()).orElse(""),
                        object.optional("kind", KIND).orElse(Pack.Kind.ARTICLE),
                        object.required("source", JsonRules::text).orElse(""),
                        object.required("author", JsonRules::text).orElse(""),
                        object.required("review", JsonRules.object(this::review))
                                .orElse(new Review(Review.State.DRAFT, UNKNOWN_DAY, UNKNOWN_DAY)),
                        object.required(
                                        "languages",
                                        JsonRules.nonEmptyList(JsonRules.object(this::language)))
                                .orElse(List.of()),
                        object.required(
                                        "topics",
                                        JsonRules.nonEmptyList(JsonRules.object(this::topic)))
                                .orElse(List.of())));
    }

    private Optional<Review> review(ObjectReader object) {
        Optional<Review.State> state = object.required("state", STATE);
        Optional<LocalDate> last = object.required("last", PackRules::date);
        Optional<LocalDate> next = object.required("next", PackRules::date);
        if (state.isEmpty() || last.isEmpty() || next.isEmpty()) {
            return Optional.empty();
        }
        Review review = new Review(state.get(), last.get(), next.get());
        if (review.last().isAfter(today)) {
            object.place("last")
                    .notice(
                            "lies in the future, so that no newer pack with this id would show",
                            "write the day of the last review");
        }
        if (review.next().isBefore(review.last())) {
            object.place("next").error("lies before the last review", "give a later day");
        } else if (review.overdue(today)) {
            object.place("next")
                    .notice(
                            "the review was due on " + review.next(),
                            "review the pack and set both days");
        }
        return Optional.of(review);
    }

    private Optional<Manifest.Language> language(ObjectReader object) {
        Optional<Manifest.Language> language =
                object.required("tag", LanguageRule::read)
                        .map(locale ->
                                new Manifest.Language(
                                        locale,
                                        locale.toLanguageTag(),
                                        title(object),
                                        object.required("review", STATE).orElse(Review.State.DRAFT),
                                        object.optional(
                                                SIGN_OFF, JsonRules.object(this::signOff))));
        if (language.isEmpty()) {
            object.ignoreRest();
        }
        // The kiosk chooses by language alone, so two regions of one are one too many.
        language.ifPresent(
                found -> languages.check(object.place("tag"), found.locale().getLanguage()));
        return language;
    }

    private Optional<Manifest.SignedOff> signOff(ObjectReader object) {
        Optional<String> name = object.required("name", JsonRules.text(LONGEST_NAME));
        Optional<String> role = object.required("role", JsonRules.text(LONGEST_NAME));
        Optional<LocalDate> on = object.required("date", PackRules::date);
        Optional<String> digest = object.required("sha256", ManifestReader::digest);
        on.filter(day -> day.isAfter(today))
                .ifPresent(_ ->
                        object.place("date")
                                .error("lies in the future", "write the day of the review"));
        return name.isPresent() && role.isPresent() && on.isPresent()
                ? digest.map(found ->
                        new Manifest.SignedOff(
                                new SignOff(name.get(), role.get(), on.get()), found))
                : Optional.empty();
    }

    private static Optional<String> digest(FileLocation place, JsonValue value) {
        return JsonRules.text(place, value)
                .filter(text -> {
                    boolean fits = DIGEST.matcher(text).matches();
                    if (!fits) {
                        place.error("is no SHA-256", "let askwell content review --sign write it");
                    }
                    return fits;
                });
    }

    private static String title(ObjectReader object) {
        return object.required("title", JsonRules.text(LONGEST_TITLE)).orElse("");
    }

    private Optional<Manifest.TopicEntry> topic(ObjectReader object) {
        Optional<String> id = object.required("id", Ids.slug());
        Optional<TopicIcon> icon =
                object.required("icon", JsonRules.choice(JsonRules.names(TopicIcon.class)));
        id.ifPresent(found -> topics.check(object.place("id"), found));
        return id.map(found -> new Manifest.TopicEntry(found, icon.orElse(TopicIcon.INFO)));
    }
}
