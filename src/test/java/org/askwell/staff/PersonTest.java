package org.askwell.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PersonTest {
    @Test
    void takesNamesHoweverTheyAreTyped() {
        assertThat(Person.named("  Zoe\u0301 Bell ")).contains(new Person("Zo\u00e9 Bell"));
    }

    @Test
    void takesNoNameThatIsNone() {
        assertThat(Person.named(" ")).isEmpty();
        assertThat(Person.named("a\nb")).isEmpty();
        assertThat(Person.named("a\u202eb")).isEmpty();
        assertThat(Person.named("x".repeat(Person.LONGEST + 1))).isEmpty();
        assertThat(Person.named("x".repeat(Person.LONGEST))).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> new Person(" Anna"));
    }

    @Test
    void takesNamesThatDifferByCapitalsForTheSame() {
        assertThat(new Person("ANNA").looksLike(new Person("Anna"))).isTrue();
        assertThat(new Person("Ann").looksLike(new Person("Anna"))).isFalse();
    }
}
