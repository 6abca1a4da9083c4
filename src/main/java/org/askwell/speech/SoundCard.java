package org.askwell.speech;

import java.io.IOException;
import java.util.function.BooleanSupplier;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The sound device of the machine, as Java finds it. */
public final class SoundCard implements SoundOutput {
    private static final AudioFormat USUAL = new AudioFormat(22_050, 16, 1, true, false);

    /** So short that silence follows at once. */
    private static final double PIECE_SECONDS = 0.05;

    private static final int PIECES_AHEAD = 3;
    private static final long WAIT_MILLIS = 10;

    private final BooleanSupplier device;

    /**
     * @param device whether the machine has a device, even if Java does not reach it
     */
    public SoundCard(BooleanSupplier device) {
        this.device = device;
    }

    @Override
    public boolean exists() {
        return takes() || device.getAsBoolean();
    }

    @Override
    public boolean takes() {
        return AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, USUAL));
    }

    @Override
    public void play(Wave wave, int volumePercent) throws IOException, InterruptedException {
        AudioFormat format = wave.format();
        int frames = (int) (format.getFrameRate() * PIECE_SECONDS);
        int piece = frames * format.getFrameSize();
        byte[] samples = wave.at(volumePercent);
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format, piece * PIECES_AHEAD);
            line.start();
            for (int at = 0; at < samples.length; at += piece) {
                await(line, Math.min(piece, samples.length - at));
                line.write(samples, at, Math.min(piece, samples.length - at));
            }
            await(line, line.getBufferSize());
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            throw new IOException("no sound device takes the sound", e);
        }
    }

    /** Waits until {@code bytes} find room without ever blocking in the line itself. */
    private static void await(SourceDataLine line, int bytes) throws InterruptedException {
        try {
            while (line.available() < bytes && line.isOpen()) {
                Thread.sleep(WAIT_MILLIS);
            }
        } catch (InterruptedException e) {
            line.stop();
            line.flush();
            throw e;
        }
    }
}
