package org.askwell.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.function.Predicate;

class ReferencesTest {

    @Test
    void givesAReferenceThatTheLogDoesNotKnow() throws Exception {
        Reference first = Reference.random(new Random(7));

        Reference fresh = new References(knowing(first::equals), new Random(7)).fresh();

        assertThat(fresh).isNotEqualTo(first);
    }

    @Test
    void givesUpWhereTheLogKnowsThemAll() {
        References references = new References(knowing(_ -> true), new Random(8));

        assertThatThrownBy(references::fresh)
                .isInstanceOf(NotLoggedException.class)
                .hasMessageContaining("no free reference");
    }

    private static CallbackRequests knowing(Predicate<Reference> known) {
        return new CallbackRequests() {
            @Override
            public void add(CallbackRequest request) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void check() {}

            @Override
            public boolean knows(Reference reference) {
                return known.test(reference);
            }
        };
    }
}
