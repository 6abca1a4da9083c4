package org.askwell.staff;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** Asks for one group of a recovery key, to be sure that the key was written down. */
public final class TypedBack {
    private final RecoveryKey key;
    private final int group;

    /**
     * Chooses one of the groups.
     *
     * @param random chooses it, so that nobody writes down only the group that is asked
     */
    public TypedBack(RecoveryKey key, RandomGenerator random) {
        this.key = key;
        group = random.nextInt(key.groups().size());
    }

    /** Which group is asked for, counted from 1. */
    public int number() {
        return group + 1;
    }

    /** Whether {@code typed}, in any case and with any spaces, is that group. */
    public boolean is(String typed) {
        String letters = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return letters.equals(key.groups().get(group));
    }
}
