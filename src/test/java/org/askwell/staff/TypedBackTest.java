package org.askwell.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;

class TypedBackTest {
    private final RecoveryKey key = RecoveryKey.random(new Random(1));

    @RepeatedTest(8)
    void takesTheGroupThatItAsksFor(RepetitionInfo seed) {
        TypedBack asked = new TypedBack(key, new Random(seed.getCurrentRepetition()));
        String group = key.groups().get(asked.number() - 1);

        assertThat(asked.is(group)).isTrue();
        assertThat(asked.is(" " + group.toLowerCase(Locale.ROOT) + " ")).isTrue();
        assertThat(asked.is(group.substring(0, 2) + "-" + group.substring(2))).isTrue();
    }

    @Test
    void refusesEverythingElse() {
        TypedBack asked = new TypedBack(key, new Random(2));
        String group = key.groups().get(asked.number() - 1);

        assertThat(asked.is("")).isFalse();
        assertThat(asked.is(group.substring(1))).isFalse();
        assertThat(asked.is(key.text())).isFalse();
        assertThat(asked.is(key.groups().get(asked.number() % 8))).isFalse();
    }

    @Test
    void asksForAnyGroup() {
        Random random = new Random(3);
        TreeSet<Integer> asked = new TreeSet<>();
        for (int i = 0; i < 200; i++) {
            asked.add(new TypedBack(key, random).number());
        }

        assertThat(asked).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }
}
