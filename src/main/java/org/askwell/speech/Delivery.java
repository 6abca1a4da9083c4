package org.askwell.speech;

/**
 * How fast and how loud speech is, in steps; forgotten when the person leaves.
 *
 * @param speed 1, slowest, to 5
 * @param volume 1, softest, to 5
 */
public record Delivery(int speed, int volume) {
    private static final int MOST = 5;
    private static final int[] SPEED_PERCENT = {60, 80, 100, 125, 150};
    private static final int[] VOLUME_PERCENT = {12, 25, 45, 70, 100};

    /** What everybody starts with. */
    public static final Delivery USUAL = new Delivery(3, 3);

    /**
     * @throws IllegalArgumentException where a step is out of range
     */
    public Delivery {
        if (speed < 1 || speed > MOST || volume < 1 || volume > MOST) {
            throw new IllegalArgumentException("a step lies between 1 and " + MOST);
        }
    }

    /** Speed in per cent of the usual one. */
    public int speedPercent() {
        return SPEED_PERCENT[speed - 1];
    }

    /** Volume in per cent of the loudest one. */
    public int volumePercent() {
        return VOLUME_PERCENT[volume - 1];
    }

    /** Whether there is no step slower. */
    public boolean slowest() {
        return speed == 1;
    }

    /** Whether there is no step faster. */
    public boolean fastest() {
        return speed == MOST;
    }

    /** Whether there is no step softer. */
    public boolean softest() {
        return volume == 1;
    }

    /** Whether there is no step louder. */
    public boolean loudest() {
        return volume == MOST;
    }

    /** One step slower, or as it is where there is none. */
    public Delivery slower() {
        return new Delivery(Math.max(1, speed - 1), volume);
    }

    /** One step faster, or as it is where there is none. */
    public Delivery faster() {
        return new Delivery(Math.min(MOST, speed + 1), volume);
    }

    /** One step softer, or as it is where there is none. */
    public Delivery softer() {
        return new Delivery(speed, Math.max(1, volume - 1));
    }

    /** One step louder, or as it is where there is none. */
    public Delivery louder() {
        return new Delivery(speed, Math.min(MOST, volume + 1));
    }
}
