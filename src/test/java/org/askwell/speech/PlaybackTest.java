package org.askwell.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.speech.Playback.Event;
import org.askwell.speech.Playback.Paused;
import org.askwell.speech.Playback.Playing;
import org.askwell.speech.Playback.Silent;
import org.junit.jupiter.api.Test;

final class PlaybackTest {
    private static final Playback BEGUN = new Playing(0, 3, 7, 0);

    @Test
    void beginsWithTheFirstSentence() {
        assertThat(Playback.next(new Silent(), new Event.Listen(3, 7))).isEqualTo(BEGUN);
        assertThat(Playback.next(new Silent(), new Event.Listen(0, 7))).isEqualTo(new Silent());
    }

    @Test
    void goesOnFromSentenceToSentenceAndEndsByItself() {
        Playback second = Playback.next(BEGUN, new Event.Said(7));
        assertThat(second).isEqualTo(new Playing(1, 3, 8, 0));
        Playback third = Playback.next(second, new Event.Said(8));
        assertThat(Playback.next(third, new Event.Said(9))).isEqualTo(new Silent());
    }

    @Test
    void isNotMovedByTheLateEndOfAnEarlierSentence() {
        Playback again = Playback.next(BEGUN, new Event.Repeat());

        assertThat(again).isEqualTo(new Playing(0, 3, 8, 0));
        assertThat(Playback.next(again, new Event.Said(7))).isEqualTo(again);
        assertThat(Playback.next(again, new Event.Failed(7))).isEqualTo(again);
    }

    @Test
    void pausesAndSaysTheSentenceFromItsStartAgain() {
        Playback paused = Playback.next(BEGUN, new Event.Pause());

        assertThat(paused).isEqualTo(new Paused(0, 3, 7));
        assertThat(Playback.next(paused, new Event.Said(7))).isEqualTo(paused);
        assertThat(Playback.next(paused, new Event.Resume())).isEqualTo(new Playing(0, 3, 8, 0));
    }

    @Test
    void repeatsOutOfAPause() {
        assertThat(Playback.next(new Paused(2, 3, 9), new Event.Repeat()))
                .isEqualTo(new Playing(2, 3, 10, 0));
    }

    @Test
    void losesOneSentenceToACrashButEndsAtTheSecondInARow() {
        Playback second = Playback.next(BEGUN, new Event.Failed(7));
        assertThat(second).isEqualTo(new Playing(1, 3, 8, 1));
        assertThat(Playback.next(second, new Event.Failed(8))).isEqualTo(new Silent());
        assertThat(Playback.next(second, new Event.Said(8))).isEqualTo(new Playing(2, 3, 9, 0));
    }

    @Test
    void stopsFromEveryState() {
        assertThat(Playback.next(BEGUN, new Event.Stop())).isEqualTo(new Silent());
        assertThat(Playback.next(new Paused(1, 3, 9), new Event.Stop())).isEqualTo(new Silent());
    }

    @Test
    void doesNothingWhereNothingIsRead() {
        Playback silent = new Silent();

        assertThat(Playback.next(silent, new Event.Pause())).isEqualTo(silent);
        assertThat(Playback.next(silent, new Event.Resume())).isEqualTo(silent);
        assertThat(Playback.next(silent, new Event.Repeat())).isEqualTo(silent);
        assertThat(Playback.next(silent, new Event.Said(1))).isEqualTo(silent);
    }

    @Test
    void takesStepsOfSpeedAndVolumeOnlyAsFarAsTheyGo() {
        Delivery slow = Delivery.USUAL.slower().slower().slower().slower();
        Delivery loud = Delivery.USUAL.louder().louder().louder();

        assertThat(slow).isEqualTo(new Delivery(1, 3));
        assertThat(slow.faster().speedPercent()).isGreaterThan(slow.speedPercent());
        assertThat(loud).isEqualTo(new Delivery(3, 5));
        assertThat(loud.volumePercent()).isEqualTo(100);
        assertThat(loud.softer().volumePercent()).isLessThan(100);
    }
}
