package org.askwell.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.needs.Needs;
import org.askwell.needs.Requirement;
import org.askwell.speech.Speech.Ending;
import org.askwell.speech.Speech.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

@Timeout(60)
final class EngineSpeechTest {
    private static final Duration SHORT = Duration.ofMillis(400);

    private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();
    private final FakeSound sound = new FakeSound();
    private final List<Ending> endings = new ArrayList<>();
    private final List<Voice> voices = new ArrayList<>();

    @TempDir private Path folder;

    private EngineSpeech speech(SpeechEngine... engines) {
        return new EngineSpeech(List.of(engines), Recordings.none(), sound, answers::add);
    }

    private static Utterance hello() {
        return new Utterance("Hello.", Locale.ENGLISH, Delivery.USUAL);
    }

    private EspeakNg espeak() {
        return new EspeakNg(new SystemPrograms(), "espeak-ng");
    }

    private EspeakNg broken(String body) throws IOException {
        return new EspeakNg(Scripts.within(SHORT), new Scripts(folder).program("engine", body));
    }

    private void answer() throws InterruptedException {
        answers.take().run();
    }

    @Needs(Requirement.ESPEAK_NG)
    @Test
    void speaksByTheFirstEngineThatHasTheVoice() throws Exception {
        speech(new EspeakNg(new SystemPrograms(), "no-such-program"), espeak())
                .say(hello(), endings::add);
        answer();

        assertThat(endings).containsExactly(Ending.SAID);
        assertThat(sound.played).hasSize(1);
    }

    @Needs(Requirement.ESPEAK_NG)
    @Test
    void tellsOfAFailureAndStartsAnewWithTheNextSentence() throws Exception {
        Path mark = folder.resolve("crashed");
        EspeakNg once =
                broken(
                        "case $1 in --voices=*) printf 'head\\n5 en -- English gmw/en\\n'; exit;;"
                                + " esac; if [ ! -e "
                                + mark
                                + " ]; then touch "
                                + mark
                                + "; kill -9 $$; fi; exec espeak-ng \"$@\"");
        EngineSpeech speech = speech(once);
        speech.say(hello(), endings::add);
        answer();
        speech.say(hello(), endings::add);
        answer();

        assertThat(endings).containsExactly(Ending.FAILED, Ending.SAID);
    }

    @Test
    void neverWaitsForAnEngineThatHangs() throws Exception {
        EngineSpeech speech = speech(broken("sleep 600"));
        speech.say(hello(), endings::add);
        speech.find(Locale.ENGLISH, voices::add);
        answer();
        answer();

        assertThat(endings).containsExactly(Ending.FAILED);
        assertThat(voices).containsExactly(Voice.NO_ENGINE);
    }

    @Test
    void isSilentAtOnceAndTellsNothingOfWhatWasStopped() throws Exception {
        CountDownLatch playing = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        SpeechEngine endless =
                new SpeechEngine() {
                    @Override
                    public String name() {
                        return "endless";
                    }

                    @Override
                    public boolean speaks(Locale language) {
                        return true;
                    }

                    @Override
                    public void say(Utterance utterance, SoundOutput out)
                            throws InterruptedException {
                        playing.countDown();
                        try {
                            new CountDownLatch(1).await();
                        } catch (InterruptedException e) {
                            interrupted.countDown();
                            throw e;
                        }
                    }
                };
        EngineSpeech speech = speech(endless);
        speech.say(hello(), endings::add);
        playing.await();
        speech.stop();
        interrupted.await();
        answer();

        assertThat(endings).isEmpty();
    }

    /** An engine whose every call does {@code work}. */
    private record Doing(Runnable work) implements SpeechEngine {
        @Override
        public String name() {
            return "doing";
        }

        @Override
        public boolean speaks(Locale language) {
            work.run();
            return true;
        }

        @Override
        public void say(Utterance utterance, SoundOutput out) {
            work.run();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, OutOfMemoryError.class})
    void endsASentenceAndASearchWhateverIsThrown(Class<? extends Throwable> kind) throws Exception {
        EngineSpeech speech = speech(new Doing(() -> sneak(kind)));
        speech.say(hello(), endings::add);
        answer();
        speech.find(Locale.ENGLISH, voices::add);
        answer();

        assertThat(endings).containsExactly(Ending.FAILED);
        assertThat(voices).containsExactly(Voice.NO_ENGINE);
    }

    private static void sneak(Class<? extends Throwable> kind) {
        if (kind.equals(OutOfMemoryError.class)) {
            throw new OutOfMemoryError("of the engine");
        }
        throw new IllegalStateException("of the engine");
    }

    @Test
    void startsNoMoreWhereSeveralHang() throws Exception {
        AtomicInteger hanging = new AtomicInteger();
        CountDownLatch release = new CountDownLatch(1);
        EngineSpeech speech =
                speech(
                        new Doing(() -> {
                            hanging.incrementAndGet();
                            awaitUninterruptibly(release);
                        }));
        for (int sentence = 0; sentence < 100; sentence++) {
            speech.say(hello(), endings::add);
        }
        while (endings.isEmpty()) {
            answer();
        }

        assertThat(endings).containsOnly(Ending.FAILED);
        assertThat(hanging.get()).isLessThan(10);
        release.countDown();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException e) {
                // No interrupt ends a device that hangs.
            }
        }
    }

    @Needs(Requirement.ESPEAK_NG)
    @Test
    void tellsWhyALanguageCannotBeHeard() throws Exception {
        speech(espeak()).find(Locale.of("tlh"), voices::add);
        answer();
        speech().find(Locale.ENGLISH, voices::add);
        answer();
        speech(espeak()).find(Locale.ENGLISH, voices::add);
        answer();
        sound.exists = false;
        speech(espeak()).find(Locale.ENGLISH, voices::add);
        answer();

        assertThat(voices)
                .containsExactly(Voice.NO_VOICE, Voice.NO_ENGINE, Voice.READY, Voice.NO_SOUND);
    }

    /** Somebody has recorded "Hello." in English. */
    private record Recorded(Optional<byte[]> hello) implements Recordings {
        @Override
        public boolean any(Locale language) {
            return language.equals(Locale.ENGLISH);
        }

        @Override
        public Optional<byte[]> find(String sentence, Locale language) throws IOException {
            if (!sentence.equals("Hello.")) {
                return Optional.empty();
            }
            return Optional.of(hello.orElseThrow(() -> new IOException("gone")));
        }
    }

    private static byte[] nurse() throws Exception {
        return new SystemPrograms()
                .run(
                        List.of("espeak-ng", "--stdout", "recorded by a nurse"),
                        List.of(),
                        "",
                        Duration.ofSeconds(20),
                        5_000_000);
    }

    @Needs(Requirement.ESPEAK_NG)
    @Test
    void letsARecordingGoBeforeEveryEngine() throws Exception {
        byte[] nurse = nurse();
        new EngineSpeech(List.of(espeak()), new Recorded(Optional.of(nurse)), sound, answers::add)
                .say(hello(), endings::add);
        answer();

        assertThat(endings).containsExactly(Ending.SAID);
        assertThat(sound.played.getFirst().millis()).isEqualTo(Wave.read(nurse).millis());
    }

    @Needs(Requirement.ESPEAK_NG)
    @Test
    void readsByRecordingsAloneWhereThereIsNoEngine() throws Exception {
        EngineSpeech speech =
                new EngineSpeech(
                        List.of(), new Recorded(Optional.of(nurse())), sound, answers::add);
        speech.find(Locale.ENGLISH, voices::add);
        answer();
        speech.find(Locale.of("cy"), voices::add);
        answer();
        speech.say(new Utterance("More", Locale.ENGLISH, Delivery.USUAL), endings::add);
        answer();

        assertThat(voices).containsExactly(Voice.READY, Voice.NO_ENGINE);
        assertThat(endings).containsExactly(Ending.SAID);
        assertThat(sound.played).isEmpty();
    }

    @Needs(Requirement.ESPEAK_NG)
    @Test
    void speaksByAnEngineWhereTheRecordingCannotBeRead() throws Exception {
        new EngineSpeech(List.of(espeak()), new Recorded(Optional.empty()), sound, answers::add)
                .say(hello(), endings::add);
        answer();

        assertThat(endings).containsExactly(Ending.SAID);
        assertThat(sound.played).hasSize(1);
    }

    @Needs(Requirement.ESPEAK_NG)
    @Test
    void saysTheOtherNameWhereNoVoiceSpeaksTheLanguage() throws Exception {
        Utterance klingon =
                new Utterance(
                        "tlhIngan Hol", Locale.of("tlh"), Delivery.USUAL, Optional.of(hello()));
        speech(espeak()).say(klingon, endings::add);
        answer();

        assertThat(endings).containsExactly(Ending.SAID);
        assertThat(sound.played).hasSize(1);
    }

    @Test
    void warnsByASoftTone() {
        assertThat(Wave.chime().millis()).isBetween(500L, 1_500L);
    }
}
