package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.askwell.session.CallbackStep;
import org.askwell.session.PackId;
import org.askwell.session.Route;
import org.askwell.staff.LoggedRequest;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.paging.PagePosition;
import org.askwell.ui.paging.Pages;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

import java.util.List;

/** Ways of patients who change the language, on the first screen and in the middle of things. */
class LanguageJourneyTest extends Journey {
    private static final PackId ARTICLE = new PackId("chemotherapy-immunotherapy");

    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Override
    void prepare(KioskUnderTest kiosk) throws Exception {
        kiosk.vault().prepare("correct horse battery".toCharArray()).commit();
        kiosk.offerAllLanguages();
    }

    @Test
    void choosesArabicOnTheFirstScreenAndTheNextPersonFindsEnglish() {
        tap("العربية");
        assertThat(says("ماذا تود أن تعرف؟")).isTrue();
        assertThat(kiosk().root().getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(says("هذا النص مسودة. ولم تتم مراجعته بعد.")).isTrue();
        tap("لقد انتهيتُ");

        assertThat(says("Tap to start")).isTrue();
        assertThat(kiosk().root().getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void staysOnThePageThatTheyRead() {
        tap("Tap to start");
        tap("What about side effects?");
        tap("Next");
        PagePosition read = pages().position();
        assertThat(read).isNotEqualTo(new PagePosition(0, 0));

        tap("Language");
        tap("العربية");
        assertThat(route()).isEqualTo(new Route.Topic(ARTICLE, "side-effects"));
        assertThat(pages().position()).isEqualTo(read);
        tap("اللغة");
        tap("Cymraeg");
        assertThat(pages().position()).isEqualTo(read);
        tap("Iaith");
        tap("English");
        assertThat(pages().position()).isEqualTo(read);
    }

    @Test
    void keepsWhatIsTypedAndSendsARequestInArabic() throws Exception {
        tap("Tap to start");
        tap("Ask us to call you");
        tap("Ask for a call");
        tap("Not sure");
        type("Zoe");
        sign("Language");
        tap("العربية");
        assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.NAME));
        assertThat(typed()).isEqualTo("Zoe");
        tap("مسح");
        type("نور");
        sign("اللغة");
        tap("English");
        assertThat(typed()).isEqualTo("نور");
        tap("Continue");
        type("0207946");
        tap("Language");
        tap("العربية");
        type("0018");
        tap("متابعة");
        tap("نعم، يمكنكم ترك رسالة");
        tap("أي وقت");
        tap("المكالمة الهاتفية مناسبة");
        tap("إظهار");
        assertThat(says("نور")).isTrue();
        tap("نعم، احفظوا هذا واتصلوا بي");
        tap("إرسال");

        List<LoggedRequest> logged = logged("correct horse battery");
        assertThat(logged).hasSize(1);
        assertThat(((Route.Done) route()).reference()).isEqualTo(logged.getFirst().reference());
        assertThat(says("\u2066" + logged.getFirst().reference() + "\u2069")).isTrue();
    }

    @Test
    void saysWhenWhatIsReadWasCheckedAndNothingOfThatOnADraft() {
        tap("Tap to start");
        tap("What about side effects?");
        assertThat(source()).contains("27 November 2026");
        tap("Language");
        tap("Cymraeg");
        assertThat(source()).isEmpty();
        tap("Iaith");
        tap("العربية");
        assertThat(source()).isEmpty();
    }

    private String source() {
        return robot().lookup(".small-print").queryAll().stream()
                .filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .filter(text -> text.contains("2026"))
                .findFirst()
                .orElse("");
    }

    private String typed() {
        return robot().lookup(".typed-field").queryAs(TypedField.class).typed();
    }

    private Pages pages() {
        return robot().lookup(".pages").match(Journey::shown).queryAs(Pages.class);
    }

    /** Touches what is drawn and not written. */
    private void sign(String name) {
        touch(robot().lookup(node -> name.equals(node.getAccessibleText())).query());
    }
}
