package org.askwell.speech;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Speech by recordings, and by the first engine that has a voice for the language.
 *
 * <p>Each sentence has a thread and a process of its own: one that hangs or crashes ends with its
 * sentence, and the next one starts anew. Where several still hang, as on a sound device that takes
 * nothing, no more are started. Its methods are called on the thread for drawing alone.
 */
public final class EngineSpeech implements Speech {
    private static final int CHIME_PERCENT = 35;
    private static final int MOST_AT_WORK = 8;

    private final List<SpeechEngine> engines;
    private final Recordings recordings;
    private final SoundOutput out;
    private final Executor answers;
    private final Map<String, SpeechEngine> found = new ConcurrentHashMap<>();
    private final List<Thread> atWork = new ArrayList<>();
    private @Nullable Thread saying;
    private long latest;

    /**
     * @param engines the best one first
     * @param answers runs on the thread for drawing what it is given
     */
    public EngineSpeech(
            List<SpeechEngine> engines, Recordings recordings, SoundOutput out, Executor answers) {
        this.engines = List.copyOf(engines);
        this.recordings = recordings;
        this.out = out;
        this.answers = answers;
    }

    @Override
    public void say(Utterance utterance, Consumer<Ending> ended) {
        stop();
        long mine = latest;
        Consumer<Ending> answer =
                ending -> {
                    if (mine == latest) {
                        ended.accept(ending);
                    }
                };
        saying = begin("speech", () -> said(utterance), Ending.FAILED, answer);
    }

    /**
     * Answers with what {@code work} gives, or with {@code otherwise} whatever it throws, which the
     * thread's own handler then gets.
     */
    private <T> @Nullable Thread begin(
            String name, Supplier<T> work, T otherwise, Consumer<T> answer) {
        atWork.removeIf(thread -> !thread.isAlive());
        if (atWork.size() >= MOST_AT_WORK) {
            answers.execute(() -> answer.accept(otherwise));
            return null;
        }
        Thread thread =
                Thread.ofPlatform()
                        .daemon()
                        .name(name)
                        .start(() -> {
                            T result = otherwise;
                            try {
                                result = work.get();
                            } finally {
                                T told = result;
                                answers.execute(() -> answer.accept(told));
                            }
                        });
        atWork.add(thread);
        return thread;
    }

    @Override
    public void stop() {
        latest++;
        if (saying != null) {
            saying.interrupt();
            saying = null;
        }
    }

    @Override
    public void chime() {
        Thread _ = begin("chime", this::chimed, false, _ -> {});
    }

    /** Without sound the warning is on the screen alone. */
    private boolean chimed() {
        try {
            out.play(Wave.chime(), CHIME_PERCENT);
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void find(Locale language, Consumer<Voice> told) {
        Thread _ = begin("voices", () -> voice(language), Voice.NO_ENGINE, told);
    }

    private Ending said(Utterance utterance) {
        try {
            Recorded recorded = recorded(utterance);
            if (recorded instanceof Recorded.Sound(Wave wave) && out.takes()) {
                out.play(wave, utterance.delivery().volumePercent());
                return Ending.SAID;
            }
            Optional<SpeechEngine> engine = engine(utterance.language());
            if (engine.isPresent()) {
                engine.get().say(utterance, out);
                return Ending.SAID;
            }
            if (utterance.otherwise().isPresent()) {
                return said(utterance.otherwise().get());
            }
            // Where recordings are all that there is, what nobody has recorded is passed over.
            boolean nobody = recorded instanceof Recorded.Nobody;
            return nobody && recordings.any(utterance.language()) ? Ending.SAID : Ending.FAILED;
        } catch (IOException e) {
            // Perhaps the engine was removed; the next sentence looks for one again.
            found.remove(utterance.language().getLanguage());
            return Ending.FAILED;
        } catch (InterruptedException e) {
            return Ending.FAILED;
        }
    }

    /** What there is of a sentence that somebody may have read aloud. */
    private sealed interface Recorded {
        record Sound(Wave wave) implements Recorded {}

        record Nobody() implements Recorded {}

        /** Somebody has, but it cannot be read now. */
        record Unreadable() implements Recorded {}
    }

    /** A recording that cannot be read leaves its sentence to an engine. */
    private Recorded recorded(Utterance utterance) {
        try {
            Optional<byte[]> file = recordings.find(utterance.text(), utterance.language());
            return file.isPresent()
                    ? new Recorded.Sound(Wave.read(file.get()))
                    : new Recorded.Nobody();
        } catch (IOException e) {
            return new Recorded.Unreadable();
        }
    }

    private Optional<SpeechEngine> engine(Locale language) {
        Voice _ = voice(language);
        return Optional.ofNullable(found.get(language.getLanguage()));
    }

    private Voice voice(Locale language) {
        if (!out.exists()) {
            return Voice.NO_SOUND;
        }
        if (found.containsKey(language.getLanguage())) {
            return Voice.READY;
        }
        boolean anyAnswers = false;
        for (SpeechEngine engine : engines) {
            try {
                if (engine.speaks(language)) {
                    found.put(language.getLanguage(), engine);
                    return Voice.READY;
                }
                anyAnswers = true;
            } catch (IOException e) {
                // It is not there, or broken: the next one is asked.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Voice.NO_ENGINE;
            }
        }
        if (recordings.any(language)) {
            return Voice.READY;
        }
        return anyAnswers ? Voice.NO_VOICE : Voice.NO_ENGINE;
    }
}
