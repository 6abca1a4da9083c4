package org.askwell.store.keys;

import org.askwell.clock.ClockReading;
import org.askwell.clock.ClockReadings;
import org.askwell.staff.Person;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.TryRule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down wrong passphrases, on the screen and by command alike: each try is on the disk before
 * it is judged, and the waits go by the running time of the machine, which nobody sets. A machine
 * that was started anew begins the present wait again.
 */
public final class Tries {
    private static final String ALL = "all";
    private static final String PERSON = "person ";

    /** The recovery key, which is not one of the persons. */
    public static final List<String> RECOVERY = List.of("recovery");

    private final TriesFile file;
    private final KeysLock lock;
    private final ClockReadings clock;

    /**
     * @param folder the data folder
     * @param clock whose running time counts
     */
    public Tries(Path folder, KeysLock lock, ClockReadings clock) {
        file = TriesFile.in(folder);
        this.lock = lock;
        this.clock = clock;
    }

    /** What is counted for {@code person}: each alone, and all together. */
    public static List<String> of(Person person) {
        return List.of(PERSON + person.name(), ALL);
    }

    /** Takes the room that counting needs, so that a disk that fills later locks nobody out. */
    public void takeRoom() throws StaffKeysException {
        lock.holding(() -> {
            write(counts(List.of()));
            return true;
        });
    }

    /** What is left of the wait before the next try; zero where it may come at once. */
    public Duration left(List<String> ways) throws StaffKeysException {
        return lock.holding(() -> left(counts(ways), ways, clock.read()));
    }

    /**
     * Counts a try as a wrong one, before it is judged, unless there is still a wait.
     *
     * @return what is left of the wait; zero where the try has been counted
     */
    public Duration begin(List<String> ways) throws StaffKeysException {
        return lock.holding(() -> {
            Map<String, TryCount> counts = counts(ways);
            ClockReading now = clock.read();
            Duration left = left(counts, ways, now);
            if (left.isZero()) {
                ways.forEach(way -> counts.put(way, TryCount.more(wrong(counts, way), now)));
                write(counts);
            }
            return left;
        });
    }

    /** Sets the counts back: the try that was begun last was right. */
    public void right(List<String> ways) throws StaffKeysException {
        lock.holding(() -> {
            Map<String, TryCount> counts = counts(ways);
            counts.keySet().removeAll(ways);
            write(counts);
            return true;
        });
    }

    private Duration left(Map<String, TryCount> counts, List<String> ways, ClockReading now)
            throws StaffKeysException {
        boolean begunAgain = false;
        Duration longest = Duration.ZERO;
        for (String way : ways) {
            TryCount count = counts.get(way);
            if (count == null) {
                continue;
            }
            Duration left = count.left(rule(way).after(count.wrong()), now);
            if (!left.isZero() && !count.sameRun(now)) {
                counts.put(way, count.from(now));
                begunAgain = true;
            }
            longest = left.compareTo(longest) > 0 ? left : longest;
        }
        if (begunAgain) {
            write(counts);
        }
        return longest;
    }

    /** All counts; where they are damaged, the first wait for {@code ways} begins. */
    private Map<String, TryCount> counts(List<String> ways) throws StaffKeysException {
        try {
            Optional<Map<String, TryCount>> read = file.read();
            if (read.isPresent()) {
                return new HashMap<>(read.get());
            }
        } catch (IOException e) {
            throw uncounted(e);
        }
        ClockReading now = clock.read();
        Map<String, TryCount> counts = new HashMap<>();
        ways.forEach(way -> counts.put(way, TryCount.more(rule(way).first() - 1, now)));
        write(counts);
        return counts;
    }

    private static int wrong(Map<String, TryCount> counts, String way) {
        TryCount count = counts.get(way);
        return count == null ? 0 : count.wrong();
    }

    private static TryRule rule(String way) {
        return way.equals(ALL) ? TryRule.ALL : TryRule.ONE;
    }

    private void write(Map<String, TryCount> counts) throws StaffKeysException {
        try {
            file.write(counts);
        } catch (IOException e) {
            throw uncounted(e);
        }
    }

    private StaffKeysException uncounted(IOException e) {
        return new StaffKeysException(
                file.file()
                        + " cannot be read or written, so that wrong passphrases cannot be counted"
                        + " and nobody is let in; free space on the disk, and let the kiosk's user"
                        + " read and write it",
                e);
    }
}
