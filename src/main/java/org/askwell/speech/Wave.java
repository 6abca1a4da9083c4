package org.askwell.speech;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Sound in memory: PCM of 16 bits, little-endian, with one or two channels. */
public final class Wave {
    private static final int BITS = 16;
    private static final float LOWEST_RATE = 8_000;
    private static final float HIGHEST_RATE = 48_000;

    private final AudioFormat format;
    private final byte[] samples;

    private Wave(AudioFormat format, byte[] samples) {
        this.format = format;
        this.samples = samples;
    }

    /**
     * The sound in a WAV file.
     *
     * @throws IOException where it is none, or not as this class says, in words for a person
     */
    public static Wave read(byte[] file) throws IOException {
        try (AudioInputStream in =
                AudioSystem.getAudioInputStream(new ByteArrayInputStream(file))) {
            AudioFormat format = in.getFormat();
            boolean fits =
                    format.getEncoding().equals(AudioFormat.Encoding.PCM_SIGNED)
                            && format.getSampleSizeInBits() == BITS
                            && !format.isBigEndian()
                            && format.getChannels() <= 2
                            && format.getSampleRate() >= LOWEST_RATE
                            && format.getSampleRate() <= HIGHEST_RATE;
            if (!fits) {
                throw new IOException("is not PCM of 16 bits at 8 to 48 kHz");
            }
            // A program that writes to a pipe cannot know the length that its header should give.
            byte[] samples = in.readAllBytes();
            int whole = samples.length - samples.length % format.getFrameSize();
            if (whole == 0) {
                throw new IOException("holds no sound");
            }
            return new Wave(format, Arrays.copyOf(samples, whole));
        } catch (UnsupportedAudioFileException | IllegalArgumentException e) {
            throw new IOException("is not a WAV file", e);
        }
    }

    /** A soft tone that swells and fades twice. */
    static Wave chime() {
        int rate = 22_050;
        int[] pitches = {523, 659};
        int each = rate * 2 / 5;
        byte[] samples = new byte[pitches.length * each * 2];
        for (int i = 0; i < pitches.length * each; i++) {
            double envelope = Math.sin(Math.PI * (i % each) / each);
            double wave = Math.sin(2 * Math.PI * pitches[i / each] * i / rate);
            short sample = (short) (0.5 * Short.MAX_VALUE * envelope * envelope * wave);
            samples[2 * i] = (byte) sample;
            samples[2 * i + 1] = (byte) (sample >> 8);
        }
        return new Wave(new AudioFormat(rate, BITS, 1, true, false), samples);
    }

    AudioFormat format() {
        return format;
    }

    /** How long it sounds, in ms. */
    public long millis() {
        return (long) (samples.length * 1000.0 / format.getFrameSize() / format.getFrameRate());
    }

    /** The samples at {@code percent} of their volume. */
    byte[] at(int percent) {
        byte[] scaled = new byte[samples.length];
        for (int i = 0; i < samples.length; i += 2) {
            int sample = ((samples[i] & 0xff) | (samples[i + 1] << 8)) * percent / 100;
            scaled[i] = (byte) sample;
            scaled[i + 1] = (byte) (sample >> 8);
        }
        return scaled;
    }
}
