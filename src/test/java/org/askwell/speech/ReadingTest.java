package org.askwell.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.speech.Reading.Event;
import org.askwell.speech.Reading.Paused;
import org.askwell.speech.Reading.Playing;
import org.askwell.speech.Reading.Silent;
import org.junit.jupiter.api.Test;

final class ReadingTest {
    private static final Reading BEGUN = new Playing(0, 3, 7, 0);

    @Test
    void beginsWithTheFirstSentence() {
        assertThat(Reading.next(new Silent(), new Event.Listen(3, 7))).isEqualTo(BEGUN);
        assertThat(Reading.next(new Silent(), new Event.Listen(0, 7))).isEqualTo(new Silent());
    }

    @Test
    void goesOnFromSentenceToSentenceAndEndsByItself() {
        Reading second = Reading.next(BEGUN, new Event.Said(7));
        assertThat(second).isEqualTo(new Playing(1, 3, 8, 0));
        Reading third = Reading.next(second, new Event.Said(8));
        assertThat(Reading.next(third, new Event.Said(9))).isEqualTo(new Silent());
    }

    @Test
    void isNotMovedByTheLateEndOfAnEarlierSentence() {
        Reading again = Reading.next(BEGUN, new Event.Repeat());

        assertThat(again).isEqualTo(new Playing(0, 3, 8, 0));
        assertThat(Reading.next(again, new Event.Said(7))).isEqualTo(again);
        assertThat(Reading.next(again, new Event.Failed(7))).isEqualTo(again);
    }

    @Test
    void pausesAndSaysTheSentenceFromItsStartAgain() {
        Reading paused = Reading.next(BEGUN, new Event.Pause());

        assertThat(paused).isEqualTo(new Paused(0, 3, 7));
        assertThat(Reading.next(paused, new Event.Said(7))).isEqualTo(paused);
        assertThat(Reading.next(paused, new Event.Resume())).isEqualTo(new Playing(0, 3, 8, 0));
    }

    @Test
    void repeatsOutOfAPause() {
        assertThat(Reading.next(new Paused(2, 3, 9), new Event.Repeat()))
                .isEqualTo(new Playing(2, 3, 10, 0));
    }

    @Test
    void losesOneSentenceToACrashButEndsAtTheSecondInARow() {
        Reading second = Reading.next(BEGUN, new Event.Failed(7));
        assertThat(second).isEqualTo(new Playing(1, 3, 8, 1));
        assertThat(Reading.next(second, new Event.Failed(8))).isEqualTo(new Silent());
        assertThat(Reading.next(second, new Event.Said(8))).isEqualTo(new Playing(2, 3, 9, 0));
    }

    @Test
    void stopsFromEveryState() {
        assertThat(Reading.next(BEGUN, new Event.Stop())).isEqualTo(new Silent());
        assertThat(Reading.next(new Paused(1, 3, 9), new Event.Stop())).isEqualTo(new Silent());
    }

    @Test
    void doesNothingWhereNothingIsRead() {
        Reading silent = new Silent();

        assertThat(Reading.next(silent, new Event.Pause())).isEqualTo(silent);
        assertThat(Reading.next(silent, new Event.Resume())).isEqualTo(silent);
        assertThat(Reading.next(silent, new Event.Repeat())).isEqualTo(silent);
        assertThat(Reading.next(silent, new Event.Said(1))).isEqualTo(silent);
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
