package org.askwell.kiosk.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.app.KioskUnderTest;
import org.askwell.content.ContentLibrary;
import org.askwell.content.Edition;
import org.askwell.content.Pack;
import org.askwell.content.PackResult;
import org.askwell.content.Recording;
import org.askwell.speech.Delivery;
import org.askwell.speech.EngineSpeech;
import org.askwell.speech.SoundOutput;
import org.askwell.speech.Speech.Ending;
import org.askwell.speech.SpeechEngine;
import org.askwell.speech.Utterance;
import org.askwell.speech.Wave;
import org.askwell.work.TimeLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A stick that hangs while a screen is read aloud leaves its sentences to an engine. */
@Timeout(60)
class PackRecordingsTest {
    private static final String HELLO = "Hello.";
    private static final Duration LONG = Duration.ofSeconds(50);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final CountDownLatch answers = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();
    private final BlockingQueue<Runnable> drawing = new LinkedBlockingQueue<>();
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void release() {
        answers.countDown();
    }

    @Test
    void givesWhatIsReadInTime() throws IOException {
        PackRecordings recordings = recordings(() -> new byte[] {1}, LONG);

        assertThat(recordings.find(HELLO, Locale.ENGLISH)).contains(new byte[] {1});
        assertThat(recordings.find("Nobody has read this.", Locale.ENGLISH)).isEmpty();
        assertThat(recordings.any(Locale.ENGLISH)).isTrue();
    }

    @Test
    void tellsWhatCannotBeRead() {
        IOException gone = new IOException("gone");
        PackRecordings recordings =
                recordings(
                        () -> {
                            throw gone;
                        },
                        LONG);

        assertThatThrownBy(() -> recordings.find(HELLO, Locale.ENGLISH)).isSameAs(gone);
    }

    @Test
    void readsByAnEngineWhatAStickThatHangsDoesNotGive() throws InterruptedException {
        EngineSpeech speech = speech(List.of(new Saying()));
        List<Ending> endings = new ArrayList<>();
        for (int sentence = 0; sentence < 20; sentence++) {
            speech.say(new Utterance(HELLO, Locale.ENGLISH, Delivery.USUAL), endings::add);
            drawing.take().run();
        }

        assertThat(endings).hasSize(20).containsOnly(Ending.SAID);
        assertThat(said).hasSize(20);
        assertThat(begun).hasValue(1);
    }

    @Test
    void saysThatASentenceIsMissingWhereThereIsNoEngine() throws InterruptedException {
        List<Ending> endings = new ArrayList<>();
        speech(List.of()).say(new Utterance(HELLO, Locale.ENGLISH, Delivery.USUAL), endings::add);
        drawing.take().run();

        assertThat(endings).containsExactly(Ending.FAILED);
    }

    private EngineSpeech speech(List<SpeechEngine> engines) {
        return new EngineSpeech(engines, recordings(this::hang, SHORT), new Silent(), drawing::add);
    }

    /** As a read of a stick does: no interrupt ends it. */
    private byte[] hang() {
        begun.incrementAndGet();
        while (answers.getCount() > 0) {
            try {
                answers.await();
            } catch (InterruptedException e) {
                // It goes on.
            }
        }
        return new byte[0];
    }

    private static PackRecordings recordings(Recording recording, Duration limit) {
        Pack pack = KioskUnderTest.bundledLibrary().first();
        Edition english = pack.edition(Locale.ENGLISH).orElseThrow();
        Edition recorded =
                new Edition(
                        english.language(),
                        english.review(),
                        english.title(),
                        english.topics(),
                        english.glossary(),
                        english.comparison(),
                        Map.of(HELLO, recording),
                        english.signOff());
        Pack spoken =
                new Pack(
                        pack.id(),
                        pack.kind(),
                        pack.source(),
                        pack.author(),
                        pack.review(),
                        pack.facts(),
                        List.of(recorded),
                        pack.drawings());
        ContentLibrary library =
                ContentLibrary.of(
                        List.of(new PackResult.Loaded(spoken, List.of(), List.of())), List.of());
        return new PackRecordings(() -> library, new TimeLimit(limit));
    }

    /** An engine that remembers what it has said. */
    private final class Saying implements SpeechEngine {
        @Override
        public String name() {
            return "saying";
        }

        @Override
        public boolean speaks(Locale language) {
            return true;
        }

        @Override
        public void say(Utterance utterance, SoundOutput out) {
            said.add(utterance.text());
        }
    }

    /** A device that takes everything. */
    private static final class Silent implements SoundOutput {
        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public boolean takes() {
            return true;
        }

        @Override
        public void play(Wave wave, int volumePercent) {}
    }
}
