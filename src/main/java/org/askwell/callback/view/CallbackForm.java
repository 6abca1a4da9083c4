package org.askwell.callback.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

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
import java.util.stream.Stream;

/**
 * What one person types and chooses on their way through the form, and what is still wrong with it.
 *
 * <p>There is one for each person.
 */
public final class CallbackForm {
    private final UnaryOperator<List<DatedPart>> left;
    private final ObjectProperty<Optional<TopicChoice>> topic = empty();
    private final StringProperty name = new SimpleStringProperty("");
    private final TypedNumber telephone;
    private final ObjectProperty<Optional<Boolean>> leaveMessage = empty();
    private final ObjectProperty<Optional<PreferredTimes>> preferred = empty();
    private final SupportAnswer support;
    private final ObjectProperty<Agreement> agreement =
            new SimpleObjectProperty<>(new Agreement.Open());
    private final BooleanProperty takeQuestions = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<FormError>> error =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ChangedSteps changed = new ChangedSteps();
    private Sending sending = new Sending();
    private final ObjectProperty<SendingState> state =
            new SimpleObjectProperty<>(SendingState.EDITED);

    /**
     * An empty form whose numbers {@code telephoneRule} judges.
     *
     * @param left those of some parts of days that are not over yet
     */
    public CallbackForm(TelephoneRule telephoneRule, UnaryOperator<List<DatedPart>> left) {
        telephone = new TypedNumber(telephoneRule);
        support = new SupportAnswer(telephoneRule::isLandline);
        this.left = left;
        // What was told of an answer is no longer true of another one.
        answersGiven().forEach(answer -> answer.subscribe(_ -> error.set(Optional.empty())));
    }

    private Stream<ObservableValue<?>> answersGiven() {
        return Stream.of(
                topic,
                name,
                telephone.typed(),
                leaveMessage,
                preferred,
                support.kinds(),
                support.language(),
                agreement);
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

    /** How the person wants to be reached. */
    SupportAnswer support() {
        return support;
    }

    /** Whether the answers may be kept. */
    ObjectProperty<Agreement> agreement() {
        return agreement;
    }

    /** Whether the questions that the person has ticked go with the request. */
    BooleanProperty takeQuestions() {
        return takeQuestions;
    }

    /** What keeps the person from going on, told when they tried. */
    ReadOnlyObjectProperty<Optional<FormError>> error() {
        return error.getReadOnlyProperty();
    }

    /** The steps that lead back to where the person came from to change an answer. */
    ChangedSteps changed() {
        return changed;
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
        support.enter();
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
        }
        // The same error told again is said again.
        error.set(Optional.empty());
        error.set(found);
        return error.get().isEmpty()
                && switch (step) {
                    case TELEPHONE -> telephone.accepted().isPresent();
                    case SUPPORT -> support.reaches(telephone.accepted());
                    default -> true;
                };
    }

    /** The same for what is asked of the step of support; asks what comes next, if anything. */
    boolean acceptSupport() {
        error.set(Optional.empty());
        error.set(support.problemNow());
        return error.get().isEmpty() && support.settled(telephone.accepted());
    }

    private Optional<FormError> problem(CallbackStep step) {
        return switch (step) {
            case WHAT_IT_IS_NOT_FOR -> Optional.empty();
            case TOPIC -> unless(topic.get().isPresent(), FormError.TOPIC_MISSING);
            case NAME -> FormError.of(PersonName.judge(name.get()));
            case TELEPHONE -> telephone.judge();
            case MESSAGE -> unless(leaveMessage.get().isPresent(), FormError.MESSAGE_MISSING);
            case WHEN -> timeProblem();
            case SUPPORT -> support.problem();
            case CHECK ->
                    unless(agreement.get() instanceof Agreement.Given, FormError.CONSENT_MISSING);
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
        error.set(Optional.empty());
        error.set(
                Optional.of(
                        step == CallbackStep.NAME
                                ? FormError.NAME_TOO_LONG
                                : FormError.NUMBER_TOO_LONG));
    }

    /** The first step whose answer is still missing or wrong. */
    Optional<CallbackStep> firstIncomplete() {
        return Arrays.stream(CallbackStep.values())
                .filter(step ->
                        switch (step) {
                            case TELEPHONE -> telephone.accepted().isEmpty();
                            case SUPPORT ->
                                    support.problem().isPresent()
                                            || support.textsLandline(telephone.accepted());
                            default -> problem(step).isPresent();
                        })
                .findFirst();
    }

    /**
     * All answers.
     *
     * @param questions those that the person may want to go with the request
     * @param shown the language in which they read the form
     * @throws IllegalStateException where {@link #firstIncomplete} names a step
     */
    CallbackAnswers answers(List<String> questions, Locale shown) {
        if (firstIncomplete().isPresent()
                || !(agreement.get() instanceof Agreement.Given(Consent consent))) {
            throw new IllegalStateException("the form is not complete");
        }
        return new CallbackAnswers(
                sending,
                topic.get().orElseThrow(),
                tidiedName(),
                telephone.accepted().orElseThrow(),
                leaveMessage.get().orElseThrow(),
                preferred.get().orElseThrow(),
                support.support(),
                takeQuestions.get() ? questions : List.of(),
                consent,
                shown);
    }

    /** Whether anything is typed or chosen that would be lost. */
    public boolean isBegun() {
        return topic.get().isPresent()
                || !name.get().isEmpty()
                || !telephone.typed().get().isEmpty()
                || leaveMessage.get().isPresent()
                || preferred.get().isPresent()
                || !support.kinds().get().isEmpty();
    }

    /** Whether what goes by {@code known} is still this form's, and not that of somebody gone. */
    boolean isCurrent(Sending known) {
        return sending.equals(known);
    }

    /**
     * Empties the form when the person has left or their request is logged; another request can be
     * made of it, which does not take the place of the last one.
     */
    public void discard() {
        sending = new Sending();
        topic.set(Optional.empty());
        name.set("");
        telephone.typed().set("");
        leaveMessage.set(Optional.empty());
        preferred.set(Optional.empty());
        support.discard();
        agreement.set(new Agreement.Open());
        takeQuestions.set(false);
        changed.clear();
        state.set(SendingState.EDITED);
        enter();
    }
}
