package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.askwell.content.ContentLibrary;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.staff.LoggedRequest;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

import java.util.List;

/** Ways of patients through a kiosk that is set up. */
class JourneyTest extends Journey {
    private static final PackId ARTICLE = new PackId("chemotherapy-immunotherapy");

    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Override
    void prepare(KioskUnderTest kiosk) throws Exception {
        kiosk.vault().prepare("correct horse battery".toCharArray()).commit();
    }

    @Test
    void readsAnAnswerAndFinishes() {
        tap("Tap to start");
        tap("What about side effects?");
        assertThat(route()).isEqualTo(new Route.Topic(ARTICLE, "side-effects"));
        tap("Urgent help");
        tap("Close");
        tap("I'm finished");
        assertThat(route()).isEqualTo(new Route.Attract());
    }

    @Test
    void looksForAWordAndReadsWhatItMeans() {
        tap("Tap to start");
        tap("Search");
        type("naus");
        tap("Search");
        tap("Nausea\nWhat the word means");
        assertThat(kiosk().visit().navigator().panel().get())
                .contains(new Panel.Word(ARTICLE, "nausea"));
        tap("Close");
        tap("All questions");
        tap("How to use this screen");
        tap("How do I get around?");
        tap("I'm finished");
        assertThat(kiosk().visit().library()).isSameAs(parts().library().get());
    }

    @Test
    void changesWhatThereIsToReadForTheNextPersonOnly() {
        tap("Tap to start");
        ContentLibrary before = parts().library().get();
        parts().library().set(new ContentLibrary(before.articles(), List.of()));
        robot().interact(kiosk()::libraryChanged);
        assertThat(kiosk().visit().library()).isSameAs(before);
        assertThat(route()).isNotEqualTo(new Route.Attract());

        tap("I'm finished");
        assertThat(kiosk().visit().library()).isSameAs(parts().library().get());
        parts().library().set(before);
        robot().interact(kiosk()::libraryChanged);
        assertThat(kiosk().visit().library()).isSameAs(before);
    }

    @Test
    void asksToBeCalled() throws Exception {
        tap("Tap to start");
        tap("Ask us to call you");
        tap("Ask for a call");
        tap("Not sure");
        type("Zoe");
        tap("Continue");
        type("02079460018");
        tap("Continue");
        tap("Yes, you may leave a message");
        tap("Any time");
        tap("A phone call is fine");
        tap("Yes, keep this and call me");
        tap("Send");

        List<LoggedRequest> logged = logged("correct horse battery");
        assertThat(logged).hasSize(1);
        Route.Done done = (Route.Done) route();
        assertThat(done.reference()).isEqualTo(logged.getFirst().reference());
        tap("I'm finished");
        assertThat(route()).isEqualTo(new Route.Attract());
        assertThat(kiosk().visit().navigator().canGoBack()).isFalse();
    }
}
