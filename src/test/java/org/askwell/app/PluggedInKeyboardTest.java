package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.askwell.session.CallbackStep;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.staff.PassphraseRule;
import org.askwell.ui.FxThread;
import org.askwell.ui.control.Holdable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What is typed on a keyboard that is plugged in, whatever has the focus. */
class PluggedInKeyboardTest extends Journey {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final String TOO_LONG = "Too long. Delete some letters.";
    private static final String TOO_LONG_FOR_A_PASSPHRASE =
            "Passphrase must be 1,000 characters or fewer.";
    private static final String PASSPHRASE = "four words of one";

    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Override
    void prepare(KioskUnderTest kiosk) throws Exception {
        kiosk.vault().prepare(PASSPHRASE.toCharArray()).commit();
    }

    private void write(String text) {
        FxThread.run(() -> keys().write(text));
    }

    private void press(KeyCode... codes) {
        FxThread.run(() -> keys().press(codes));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String typed() {
        return FxThread.call(() -> keys().typed());
    }

    /** Gives the focus, as the toolkit does by itself, to something beside the field. */
    private void focusBeside() {
        FxThread.run(() -> kiosk().controls().getFirst().requestFocus());
    }

    private void openName() {
        FxThread.run(() -> kiosk().visit().navigator().open(new Route.Callback(CallbackStep.NAME)));
    }

    @Test
    void opensTheGate() {
        holdName();
        focusBeside();
        write("wrong");
        press(KeyCode.ENTER);
        assertThat(says("Passphrase is not correct. Try again.")).isTrue();
        assertThat(kiosk().visit().navigator().panel().get()).isEmpty();
        write(PASSPHRASE + "x");
        press(KeyCode.BACK_SPACE, KeyCode.ENTER);
        assertThat(route()).isEqualTo(new Route.Workbench());
    }

    @Test
    void saysAtTheFieldThatNoMoreFits() {
        holdName();
        FxThread.run(() -> keys().writeUnseen("x", PassphraseRule.MOST_UNITS));
        assertThat(says(TOO_LONG_FOR_A_PASSPHRASE)).isFalse();
        write("y");
        assertThat(says(TOO_LONG_FOR_A_PASSPHRASE)).isTrue();
        assertThat(typed()).hasSize(PassphraseRule.MOST_UNITS);
        for (Route route : List.of(new Route.Search(), new Route.Recovery())) {
            FxThread.run(() -> kiosk().visit().navigator().open(route));
            String before = typed();
            write("a");
            for (int i = 0; !says(TOO_LONG) && i < 1_000; i++) {
                assertThat(typed()).isEqualTo(before + "a");
                before = typed();
                write("a");
            }
            assertThat(says(TOO_LONG)).isTrue();
            assertThat(typed()).isEqualTo(before);
        }
    }

    @Test
    void fillsInTheForm() {
        openName();
        focusBeside();
        write("Zoe Bell");
        press(KeyCode.ENTER);
        assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.TELEPHONE));
        write("12");
        press(KeyCode.ENTER);
        assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.TELEPHONE));
        press(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        write("020 7946 0018");
        assertThat(typed()).isEqualTo("020 7946 0018");
        press(KeyCode.ENTER);
        assertThat(route()).isNotEqualTo(new Route.Callback(CallbackStep.TELEPHONE));
    }

    @Test
    void keepsWhateverIsTypedAndSaysAtTheFieldWhatIsWrong() {
        openName();
        write("अनिता@Gal·la");
        press(KeyCode.ENTER);
        assertThat(typed()).isEqualTo("अनिता@Gal·la");
        assertThat(says("A name cannot have @ in it.")).isTrue();
        assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.NAME));
        press(KeyCode.BACK_SPACE);
        assertThat(typed()).isEqualTo("अनिता@Gal·l");
    }

    @Test
    void takesNamesFromAnyKeyboard() {
        for (String name : List.of("अनिता कुमारी", "Gal·la S/O (Ali) & Bo", "نازی\u200Cجان")) {
            openName();
            write(name);
            assertThat(typed()).isEqualTo(name);
            press(KeyCode.ENTER);
            assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.TELEPHONE));
            openName();
            for (int i = 0; i < name.length(); i++) {
                press(KeyCode.BACK_SPACE);
            }
        }
    }

    /** The toolkit composes only where it is asked for, and loses the accent elsewhere. */
    @Test
    void takesALetterThatTwoKeysCompose() {
        openName();
        write("Jos");
        FxThread.run(() -> {
            assertThat(keys().focus().getInputMethodRequests()).isNotNull();
            compose("");
            compose("é");
        });
        assertThat(typed()).isEqualTo("José");
        press(KeyCode.ENTER);
        assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.TELEPHONE));
    }

    private void compose(String letter) {
        Event.fireEvent(
                keys().focus(),
                new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), letter, 0));
    }

    @Test
    void understandsAnExtension() {
        FxThread.run(
                () -> kiosk().visit().navigator().open(new Route.Callback(CallbackStep.TELEPHONE)));
        write("020 7946 0018 ext 12");
        assertThat(typed()).isEqualTo("020 7946 0018 ext 12");
        press(KeyCode.ENTER);
        assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.MESSAGE));
        FxThread.run(
                () -> kiosk().visit().navigator().open(new Route.Callback(CallbackStep.CHECK)));
        assertThat(says("•••• •••• 18, extension ••")).isTrue();
    }

    @Test
    void looksForAWord() {
        FxThread.run(() -> kiosk().visit().navigator().open(new Route.Search()));
        focusBeside();
        write("naus");
        press(KeyCode.ENTER);
        assertThat(route()).isEqualTo(new Route.Found());
    }

    @Test
    void leavesTheFocusWhereArrowsBroughtIt() {
        openName();
        press(KeyCode.ENTER);
        FxThread.run(() -> keys().find("Q"));
        write("Al");
        assertThat(FxThread.call(() -> keys().focused().toLowerCase(Locale.ROOT))).isEqualTo("q");
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        assertThat(typed()).isEqualTo("Alw");
    }

    @Test
    void pressesByTheSpaceBarWhatArrowsBroughtTheFocusTo() {
        openName();
        press(KeyCode.ENTER);
        write("Al");
        FxThread.run(() -> keys().find("Continue"));
        write(" ");
        assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.TELEPHONE));
    }

    @Test
    void pressesByTheSpaceBarOnlyWhatItWentDownOn() {
        press(KeyCode.ENTER);
        FxThread.run(() -> {
            keys().find("Make it easier");
            keys().down(KeyCode.SPACE);
            keys().down(KeyCode.LEFT);
            keys().up(KeyCode.LEFT);
            keys().up(KeyCode.SPACE);
        });
        assertThat(kiosk().visit().navigator().panel().get()).isEmpty();
        FxThread.run(() -> {
            keys().find("Make it easier");
            keys().press(KeyCode.SPACE);
        });
        assertThat(kiosk().visit().navigator().panel().get()).contains(new Panel.MakeItEasier());
    }

    @Test
    void pressesNothingByTheSpaceBarWhereNoKeyHasGone() {
        tap("Tap to start");
        Route before = route();
        focusBeside();
        press(KeyCode.SPACE);
        assertThat(route()).isEqualTo(before);
        assertThat(kiosk().visit().navigator().panel().get()).isEmpty();
    }

    @Test
    void writesALetterOnceHoweverLongItsKeyIsHeld() {
        openName();
        FxThread.run(() -> {
            for (int i = 0; i < 9; i++) {
                keys().down(KeyCode.Z);
                keys().writes("Z");
            }
            keys().up(KeyCode.Z);
            for (String letter : List.of("é", "é", "è")) {
                keys().down(KeyCode.UNDEFINED);
                keys().writes(letter);
            }
            keys().up(KeyCode.UNDEFINED);
        });
        assertThat(typed()).isEqualTo("Zéè");
    }

    @Test
    void staysWithWhoeverGoesOnTyping() {
        openName();
        write("Al");
        rest(LONG);
        assertThat(says("Are you still there?")).isTrue();
        write("i");
        assertThat(says("Are you still there?")).isFalse();
        assertThat(typed()).isEqualTo("Ali");
        rest(LONG);
        press(KeyCode.ENTER);
        assertThat(says("Are you still there?")).isFalse();
        assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.NAME));
        rest(LONG);
        press(KeyCode.BACK_SPACE);
        assertThat(typed()).isEqualTo("Al");
        rest(Duration.ofSeconds(100));
        assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.NAME));
    }

    @Test
    void goesOnWithWhatIsAskedNotWithWhatIsBeside() {
        openName();
        write("Al");
        press(KeyCode.F1, KeyCode.ESCAPE);
        assertThat(typed()).isEqualTo("Al");
        FxThread.run(() -> keys().find("Urgent help"));
        write("i");
        press(KeyCode.ENTER);
        assertThat(kiosk().visit().navigator().panel().get()).isEmpty();
        assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.TELEPHONE));
    }

    @Test
    void closesTheFormsOfALetter() {
        openName();
        write("O'Ne");
        FxThread.run(() -> {
            Node letter = keyCalled("e");
            ((Holdable) letter).hold();
        });
        rest(Duration.ofMillis(600));
        assertThat(says("é")).isTrue();
        write("i");
        assertThat(says("é")).isFalse();
        assertThat(typed()).isEqualTo("O'Neei");
        write("ll");
        assertThat(typed()).isEqualTo("O'Neeill");
    }

    private Node keyCalled(String label) {
        return kiosk().controls().stream()
                .filter(node -> node instanceof Labeled key && label.equals(key.getText()))
                .findFirst()
                .orElseThrow();
    }
}
