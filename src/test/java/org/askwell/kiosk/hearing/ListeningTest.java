package org.askwell.kiosk.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.speech.Speech.Ending;
import org.askwell.speech.Speech.Voice;
import org.junit.jupiter.api.Test;

/** What one person hears who has the screen read to them. */
final class ListeningTest extends HeardKiosk {
    @Test
    void readsTheScreenSentenceBySentenceAndShowsWhere() {
        onTopics();
        fire("Listen");
        assertThat(speech.texts()).containsExactly("One.");
        assertThat(marked()).isEqualTo(1);
        assertThat(hasBar()).isTrue();
        run(() -> speech.end(Ending.SAID));
        run(() -> speech.end(Ending.SAID));
        assertThat(speech.texts()).containsExactly("One.", "Two.", "Three.");
        run(() -> speech.end(Ending.SAID));
        assertThat(marked()).isZero();
        assertThat(hasBar()).isFalse();
    }

    @Test
    void pausesRepeatsAndChangesItsPace() {
        onTopics();
        fire("Listen");
        fire("Pause");
        assertThat(speech.sounding).isFalse();
        fire("Carry on");
        fire("Again");
        assertThat(speech.texts()).containsExactly("One.", "One.", "One.");
        fire("Slower");
        fire("Louder");
        assertThat(speech.said.getLast().delivery().speed()).isEqualTo(2);
        assertThat(speech.said.getLast().delivery().volume()).isEqualTo(4);
        fire("Stop");
        assertThat(speech.sounding).isFalse();
        assertThat(hasBar()).isFalse();
    }

    @Test
    void stopsWhenTheScreenIsLeftAndForgetsThePaceWithThePerson() {
        onTopics();
        fire("Listen");
        fire("Faster");
        run(() -> kiosk.visit().navigator().open(new Route.Compare(PACK)));
        assertThat(speech.sounding).isFalse();
        assertThat(hasBar()).isFalse();
        run(kiosk::finish);
        onTopics();
        fire("Listen");
        assertThat(speech.said.getLast().delivery().speed()).isEqualTo(3);
    }

    @Test
    void stopsWhenThePersonIsFinishedAndSaysSo() {
        onTopics();
        fire("Listen");
        run(kiosk::finish);

        assertThat(speech.stops).isPositive();
        assertThat(speech.latest()).startsWith("You have left.");
        onTopics();
        assertThat(speech.sounding).isFalse();
    }

    @Test
    void saysNothingToWhoeverLeavesAndHasHeardNothing() {
        onTopics();
        run(kiosk::finish);

        assertThat(speech.said).isEmpty();
    }

    @Test
    void readsACardInsteadOfWhatLiesUnderIt() {
        onTopics();
        run(() -> kiosk.visit().navigator().show(new Panel.Word(PACK, "cell")));
        run(() -> kiosk.listen());

        assertThat(speech.latest()).isEqualTo("A word");
        fire("Stop");
    }

    @Test
    void saysInWordsThatThereIsNoVoice() {
        speech.voice = Voice.NO_VOICE;
        onTopics();
        fire("Listen");

        assertThat(kiosk.visit().navigator().panel().get())
                .contains(new Panel.NotHeard(Panel.Reason.NO_VOICE));
        assertThat(speech.said).isEmpty();
    }

    @Test
    void losesOneSentenceToAnEngineThatCrashesAndTellsOfTheSecond() {
        onTopics();
        fire("Listen");
        run(() -> speech.end(Ending.FAILED));
        assertThat(speech.latest()).isEqualTo("Two.");
        run(() -> speech.end(Ending.FAILED));

        assertThat(kiosk.visit().navigator().panel().get())
                .contains(new Panel.NotHeard(Panel.Reason.BROKEN));
    }

    @Test
    void letsTheIdleClockStandWhileItReadsButNotForEver() {
        onTopics();
        fire("Listen");
        millis += 9 * 60_000;
        run(kiosk::tick);
        assertThat(speech.sounding).isTrue();
        millis += 60_000 + READING_MILLIS;
        run(kiosk::tick);
        assertThat(speech.sounding).isFalse();
        assertThat(speech.chimes).isEqualTo(1);
    }

    @Test
    void warnsBySoundAndSpeaksToWhoeverListened() {
        onTopics();
        millis += READING_MILLIS;
        run(kiosk::tick);
        assertThat(speech.chimes).isEqualTo(1);
        assertThat(later).isEmpty();
        fire("I'm still here");
        fire("Listen");
        fire("Stop");
        millis += READING_MILLIS;
        run(kiosk::tick);
        run(() -> later.getLast().run());
        assertThat(speech.latest()).startsWith("Are you still there?");
    }

    @Test
    void saysNothingOfTheQuestionOnceItIsAnswered() {
        onTopics();
        fire("Listen");
        fire("Stop");
        millis += READING_MILLIS;
        run(kiosk::tick);
        fire("I'm still here");

        assertThat(later).isEmpty();
    }

    @Test
    void tellsWhereThePaceAndTheVolumeEnd() {
        onTopics();
        fire("Listen");
        fire("Slower");
        fire("Slower");
        int said = speech.said.size();
        fire("Slowest");
        assertThat(speech.said).hasSize(said);
        for (int step = 0; step < 4; step++) {
            fire("Faster");
        }
        assertThat(button("Fastest").getText()).isNotEqualTo("Slowest");
        fire("Quieter");
        fire("Quieter");
        assertThat(button("Quietest").isVisible()).isTrue();
        for (int step = 0; step < 4; step++) {
            fire("Louder");
        }
        assertThat(button("Loudest").isVisible()).isTrue();
        assertThat(button("Slower").isVisible()).isTrue();
    }
}
