package org.askwell.callback.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.askwell.callback.Consent;
import org.askwell.callback.DatedPart;
import org.askwell.callback.NameVerdict;
import org.askwell.callback.PersonName;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Sending;
import org.askwell.callback.TelephoneRule;
import org.askwell.callback.TopicChoice;
import org.askwell.session.CallbackStep;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What one person types and chooses on their way through the form, and what is still wrong with it.
 *
 * <p>There is one for each person; {@link #discard} empties it for good.
 */
public final class CallbackForm {
    private final UnaryOperator<List<DatedPart>> left;
    private final ObjectProperty<Optional<TopicChoice>> topic = empty();
    private final StringProperty name = new SimpleStringProperty("");
    private final TypedNumber telephone;
    private final ObjectProperty<Optional<Boolean>> leaveMessage = empty();
    private final ObjectProperty<Optional<PreferredTimes>> preferred = empty();
    private final ObjectProperty<Optional<SupportKind>> support = empty();
    private final ObjectProperty<Optional<Locale>> language = empty();
    private final ReadOnlyObjectWrapper<Optional<FormError>> error =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty choosingLanguage = new SimpleBooleanProperty();
    private Optional<Consent> agreed = Optional.empty();
    private boolean changing;
    private final Sending sending = new Sending();
    private final ObjectProperty<SendingState> state =
            new SimpleObjectProperty<>(SendingState.EDITED);
    private boolean discarded;

    /**
     * An empty form whose numbers {@code telephoneRule} judges.
     *
     * @param left those of some parts of days that are not over yet
     */
    public CallbackForm(TelephoneRule telephoneRule, UnaryOperator<List<DatedPart>> left) {
        telephone = new TypedNumber(telephoneRule);
        this.left = left;
    }

    private static <T> ObjectProperty<Optional<T>> empty() {
        return new SimpleObjectProperty<>(Optional.empty());
    }

    ObjectProperty<Optional<TopicChoice>> topic() {
        return topic;
    }

    StringProperty name() {
        return name;
    }

    /** The number as it is typed. */
    StringProperty telephone() {
        return telephone.typed();
    }

    /** The number as it is understood and read back. */
    TypedNumber number() {
        return telephone;
    }

    ObjectProperty<Optional<Boolean>> leaveMessage() {
        return leaveMessage;
    }

    ObjectProperty<Optional<PreferredTimes>> preferred() {
        return preferred;
    }

    ObjectProperty<Optional<SupportKind>> supportKind() {
        return support;
    }

    /** The interpreter's language, if one is wanted. */
    ObjectProperty<Optional<Locale>> language() {
        return language;
    }

    /** What keeps the person from going on, told when they tried. */
    ReadOnlyObjectProperty<Optional<FormError>> error() {
        return error.getReadOnlyProperty();
    }

    /** Whether the person came from the last screen to change one answer and will return there. */
    boolean changing() {
        return changing;
    }

    void setChanging(boolean now) {
        changing = now;
    }

    /** How far the answers have come on their way to the log. */
    ObjectProperty<SendingState> sending() {
        return state;
    }

    /** Whether the answers are on their way to the log, so that a change would be lost. */
    boolean onItsWay() {
        return state.get().onItsWay();
    }

    /** A step is entered: takes away what the one before told and had read back. */
    public void enter() {
        error.set(Optional.empty());
        telephone.doubt();
        if (!onItsWay()) {
            state.set(SendingState.EDITED);
        }
        choosingLanguage.set(false);
    }

    /** Whether the person has asked for an interpreter and now says for which language. */
    BooleanProperty choosingLanguage() {
        return choosingLanguage;
    }

    /**
     * Whether the answer of {@code step} is good enough to go on; if it is not, {@link #error} or
     * {@link #number} says why. What was typed stays; a part of a day that is over is told, and is
     * no longer chosen.
     */
    boolean accept(CallbackStep step) {
        Optional<FormError> found = problem(step);
        if (found.equals(Optional.of(FormError.TIME_PASSED))) {
            preferred.set(withoutPassed());
            error.set(Optional.empty());
        }
        error.set(found);
        return error.get().isEmpty()
                && (step != CallbackStep.TELEPHONE || telephone.accepted().isPresent());
    }

    private Optional<FormError> problem(CallbackStep step) {
        return switch (step) {
            case WHAT_IT_IS_NOT_FOR, CONSENT, CHECK -> Optional.empty();
            case TOPIC -> unless(topic.get().isPresent(), FormError.TOPIC_MISSING);
            case NAME -> FormError.of(PersonName.judge(name.get()));
            case TELEPHONE -> telephone.judge();
            case MESSAGE -> unless(leaveMessage.get().isPresent(), FormError.MESSAGE_MISSING);
            case WHEN -> timeProblem();
            case SUPPORT -> SupportKind.problem(support.get(), language.get());
        };
    }

    private static Optional<FormError> unless(boolean good, FormError error) {
        return good ? Optional.empty() : Optional.of(error);
    }

    private Optional<FormError> timeProblem() {
        return preferred.get().isEmpty()
                ? Optional.of(FormError.TIME_MISSING)
                : unless(withoutPassed().equals(preferred.get()), FormError.TIME_PASSED);
    }

    private Optional<PreferredTimes> withoutPassed() {
        return preferred
                .get()
                .flatMap(times ->
                        times instanceof PreferredTimes.OnDates(List<DatedPart> parts)
                                ? Optional.of(left.apply(parts))
                                        .filter(ahead -> !ahead.isEmpty())
                                        .map(PreferredTimes.OnDates::new)
                                : Optional.of(times));
    }

    /** The name as it will be logged, or as it is typed where it cannot be. */
    String tidiedName() {
        return PersonName.judge(name.get()) instanceof NameVerdict.Accepted(String tidied)
                ? tidied
                : name.get();
    }

    /** Says that no more fits in the field of {@code step}; what is typed so far stays. */
    void tellFull(CallbackStep step) {
        error.set(
                Optional.of(
                        step == CallbackStep.NAME
                                ? FormError.NAME_TOO_LONG
                                : FormError.NUMBER_TOO_LONG));
    }

    /** The person has agreed to {@code consent}, as they read it. */
    void agree(Consent consent) {
        agreed = Optional.of(consent);
    }

    /** What the person agreed to. */
    Optional<Consent> agreed() {
        return agreed;
    }

    /** The first step whose answer is still missing or wrong. */
    Optional<CallbackStep> firstIncomplete() {
        return Arrays.stream(CallbackStep.values())
                .filter(step -> step != CallbackStep.TELEPHONE || telephone.accepted().isEmpty())
                .filter(step -> step == CallbackStep.TELEPHONE || problem(step).isPresent())
                .findFirst();
    }

    /**
     * All answers.
     *
     * @param consent what the person agreed to
     * @param shown the language in which they read the form
     * @throws IllegalStateException where {@link #firstIncomplete} names a step
     */
    CallbackAnswers answers(Consent consent, Locale shown) {
        if (firstIncomplete().isPresent()) {
            throw new IllegalStateException("the form is not complete");
        }
        return new CallbackAnswers(
                sending,
                topic.get().orElseThrow(),
                tidiedName(),
                telephone.accepted().orElseThrow(),
                leaveMessage.get().orElseThrow(),
                preferred.get().orElseThrow(),
                support.get().orElseThrow().support(language.get()),
                consent,
                shown);
    }

    /** Whether the person has left. */
    public boolean isDiscarded() {
        return discarded;
    }

    /** Empties the form when the person has left or their request is logged. */
    public void discard() {
        discarded = true;
        topic.set(Optional.empty());
        name.set("");
        telephone.typed().set("");
        leaveMessage.set(Optional.empty());
        preferred.set(Optional.empty());
        support.set(Optional.empty());
        language.set(Optional.empty());
        agreed = Optional.empty();
        changing = false;
        enter();
    }
}
