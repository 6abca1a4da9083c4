package org.askwell.callback.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.util.Subscription;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.NameVerdict;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Reference;
import org.askwell.callback.Support;
import org.askwell.callback.TelephoneNumber;
import org.askwell.callback.TelephoneVerdict;
import org.askwell.session.CallbackStep;
import org.askwell.ui.theme.ScreenMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

class CallbackFormTest {
    private final FormFixture fixture = new FormFixture(ScreenMetrics.of(1920, 1080, 21.5));
    private final CallbackForm form = fixture.form;

    @ParameterizedTest
    @EnumSource(
            value = CallbackStep.class,
            names = {"TOPIC", "NAME", "TELEPHONE", "MESSAGE", "WHEN", "SUPPORT"})
    void noQuestionCanBeSkipped(CallbackStep step) {
        assertThat(form.accept(step)).isFalse();
        assertThat(form.error().get()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(CallbackStep.class)
    void acceptsEveryStepOfAFilledForm(CallbackStep step) {
        fixture.fill();
        assertThat(form.accept(step)).isTrue();
        assertThat(form.error().get()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TelephoneVerdict.Reason.class)
    void everyRefusalOfANumberHasItsOwnWords(TelephoneVerdict.Reason reason) {
        assertThat(FormFixture.words().text(FormError.of(reason).key())).endsWith(".");
    }

    @Test
    void everyErrorHasWords() {
        assertThat(FormErrors.all())
                .allSatisfy(
                        error -> assertThat(FormFixture.words().text(error.key())).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(NameVerdict.Reason.class)
    void everyRefusalOfANameHasItsOwnWords(NameVerdict.Reason reason) {
        assertThat(FormFixture.words().text(FormError.of(reason).key())).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({"-.', callback.name.no-letter", "Anna@home, callback.name.sign"})
    void aNameThatTheLogWouldRefuseIsRefusedWhereItIsTyped(String name, String key) {
        fixture.fill();
        form.name().set(name);
        assertThat(form.accept(CallbackStep.NAME)).isFalse();
        assertThat(form.error().get().orElseThrow().key()).isEqualTo(key);
        assertThat(form.name().get()).isEqualTo(name);
        assertThat(form.firstIncomplete()).contains(CallbackStep.NAME);
    }

    @Test
    void saysWhichSignANameCannotHave() {
        form.name().set("Anna@home");
        form.accept(CallbackStep.NAME);
        assertThat(form.error().get()).contains(FormError.nameWith("@"));
    }

    /** Whatever the field accepts makes a request; "Zoe" with a mark apart once failed at Send. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoe\u0308",
                "Anna  Maria",
                "अनिता कुमारी",
                "نازی\u200Cجان",
                "Gal·la S/O (Ali) & Bo"
            })
    void whatTheFieldAcceptsTheLogTakes(String name) {
        fixture.fill();
        form.name().set(name);
        assertThat(form.accept(CallbackStep.NAME)).isTrue();
        assertThat(
                        answers()
                                .request(
                                        new Reference("X4F-7KQD"),
                                        FormFixture.NOW,
                                        Optional.empty(),
                                        "Reception")
                                .name())
                .isEqualTo(form.tidiedName());
    }

    /** Whoever hears the form hears again that no more fits. */
    @Test
    void tellsAgainThatAFieldIsFull() {
        List<FormError> told = new ArrayList<>();
        Subscription _ = form.error().subscribe(error -> error.ifPresent(told::add));
        form.tellFull(CallbackStep.NAME);
        form.tellFull(CallbackStep.NAME);

        assertThat(told).containsExactly(FormError.NAME_TOO_LONG, FormError.NAME_TOO_LONG);
    }

    @Test
    void saysWhatFitsNoMore() {
        form.tellFull(CallbackStep.NAME);
        assertThat(form.error().get()).contains(FormError.NAME_TOO_LONG);
        form.tellFull(CallbackStep.TELEPHONE);
        assertThat(form.error().get()).contains(FormError.NUMBER_TOO_LONG);
    }

    @Test
    void showsANumberAsItWasUnderstood() {
        NumberShown shown = new NumberShown(FormFixture.words());
        TelephoneNumber extended =
                new TelephoneNumber("+6421123456", Optional.of("12"), "021 123 456 ext 12");
        assertThat(shown.whole(extended)).isEqualTo("021 123 456, extension 12");
        assertThat(shown.masked(extended)).endsWith("56, extension ••").doesNotContain("12");
        assertThat(shown.whole(new TelephoneNumber("+448003569377", "0800 FLOWERS")))
                .isEqualTo("+44 800 356 9377");
        assertThat(shown.whole(new TelephoneNumber("+442079460018", "02079460018")))
                .isEqualTo("02079 460 018");
    }

    @Test
    void aBlankNameIsMissing() {
        form.name().set("   ");
        assertThat(form.accept(CallbackStep.NAME)).isFalse();
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() {
        form.telephone().set("12");
        form.accept(CallbackStep.TELEPHONE);
        assertThat(form.error().get()).contains(FormError.NUMBER_TOO_SHORT);
        assertThat(form.telephone().get()).isEqualTo("12");
    }

    @Test
    void aDoubtfulNumberWaitsForItsOwnersWord() {
        form.telephone().set("07700900999");
        assertThat(form.accept(CallbackStep.TELEPHONE)).isFalse();
        assertThat(form.number().doubtful().get()).isPresent();
        form.number().confirm();
        assertThat(form.accept(CallbackStep.TELEPHONE)).isTrue();
    }

    @Test
    void aNumberThatIsChangedIsJudgedAgain() {
        form.telephone().set("02079460018");
        form.accept(CallbackStep.TELEPHONE);
        form.telephone().set("0207946001");
        form.telephone().set("020");
        assertThat(form.accept(CallbackStep.TELEPHONE)).isFalse();
    }

    @Test
    void namesTheFirstStepThatIsIncomplete() {
        fixture.fill();
        assertThat(form.firstIncomplete()).isEmpty();
        form.name().set("");
        form.telephone().set("1");
        assertThat(form.firstIncomplete()).contains(CallbackStep.NAME);
        form.name().set("Ann");
        assertThat(form.firstIncomplete()).contains(CallbackStep.TELEPHONE);
    }

    @Test
    void makesTheRequestOfItsAnswers() {
        fixture.fill();
        form.name().set(" Ann ");
        form.support().kinds().set(Set.of(SupportKind.INTERPRETER));
        form.support().language().set(Optional.of(Locale.of("pl")));
        CallbackRequest request =
                answers()
                        .request(
                                new Reference("X4F-7KQD"),
                                FormFixture.NOW,
                                Optional.empty(),
                                "Reception");
        assertThat(request.name()).isEqualTo("Ann");
        assertThat(request.telephone().asTyped()).isEqualTo("02079460018");
        assertThat(request.support()).isEqualTo(Set.of(new Support.Interpreter(Locale.of("pl"))));
        assertThat(request.consent().version()).isEqualTo(ConsentWording.VERSION);
        assertThat(request.consent().wording()).contains("7 days", "30 days");
        assertThat(request.preferred()).isInstanceOf(PreferredTimes.OnDates.class);
    }

    @Test
    void makesNoRequestOfAnIncompleteForm() {
        assertThatThrownBy(this::answers).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void discardingLeavesNothing() {
        fixture.fill();
        assertThat(form.isBegun()).isTrue();
        form.discard();
        assertThat(form.isBegun()).isFalse();
        assertThat(form.name().get() + form.telephone().get()).isEmpty();
        assertThat(form.firstIncomplete()).contains(CallbackStep.TOPIC);
        assertThat(form.accept(CallbackStep.TELEPHONE)).isFalse();
        assertThat(form.preferred().get()).isEmpty();
    }

    @Test
    void tellsOnceThatAPartOfADayIsOver() {
        fixture.fill();
        fixture.now = Instant.parse("2026-03-02T17:00:00Z");

        assertThat(form.firstIncomplete()).contains(CallbackStep.WHEN);
        assertThat(form.accept(CallbackStep.WHEN)).isFalse();
        assertThat(form.error().get()).contains(FormError.TIME_PASSED);
        assertThat(form.preferred().get())
                .contains(new PreferredTimes.OnDates(List.of(FormFixture.TUESDAY_MORNING)));
        assertThat(form.accept(CallbackStep.WHEN)).isTrue();
    }

    @Test
    void asksAnewWhereAllPartsAreOver() {
        fixture.fill();
        fixture.now = Instant.parse("2026-03-03T12:00:00Z");

        assertThat(form.accept(CallbackStep.WHEN)).isFalse();
        assertThat(form.preferred().get()).isEmpty();
        assertThat(form.accept(CallbackStep.WHEN)).isFalse();
        assertThat(form.error().get()).contains(FormError.TIME_MISSING);
    }

    @Test
    void believesWhatWasChosenWhereTheClockIsNotToBeBelieved() {
        fixture.fill();
        fixture.dates = false;
        fixture.now = Instant.parse("2027-03-02T17:00:00Z");

        assertThat(form.accept(CallbackStep.WHEN)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "02079460018, 02079 460 018",
        "07700900999, 07700 900 999",
        "+447700900999, +447 700 900 999",
        "020 7946 0018, 020 7946 0018",
        "123, 123"
    })
    void readsNumbersBackInGroups(String typed, String grouped) {
        assertThat(Grouped.number(typed)).isEqualTo(grouped);
    }

    @Test
    void masksTellNeitherLengthNorNumber() {
        assertThat(Masked.name("Ann")).isEqualTo(Masked.name("Annabella"));
        assertThat(Masked.name("")).isEmpty();
        assertThat(Masked.name("निशा")).startsWith("नि•");
        assertThat(Masked.number("1234")).doesNotContainPattern("\\d");
        assertThat(Masked.number("020 7946 0018")).endsWith("18").doesNotContain("46");
    }

    private CallbackAnswers answers() {
        return form.answers(List.of(), Locale.UK);
    }
}
