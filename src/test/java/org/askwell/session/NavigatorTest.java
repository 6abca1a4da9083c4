package org.askwell.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class NavigatorTest {
    private static final PackId PACK = new PackId("small");
    private static final Route TOPICS = new Route.Topics(PACK);
    private static final Route ANSWER = new Route.Topic(PACK, "side-effects");

    private final Navigator navigator = new Navigator(TOPICS);

    @Test
    void goesBackTheWayItCame() {
        navigator.open(ANSWER);
        navigator.open(new Route.Compare(PACK));
        navigator.back();
        assertThat(navigator.route().get()).isEqualTo(ANSWER);
        navigator.back();
        assertThat(navigator.route().get()).isEqualTo(TOPICS);
        assertThat(navigator.canGoBack()).isFalse();
    }

    @Test
    void staysWhereThereIsNoWayBack() {
        navigator.back();
        assertThat(navigator.route().get()).isEqualTo(TOPICS);
    }

    @Test
    void doesNotRememberAPlaceTwice() {
        navigator.open(ANSWER);
        navigator.open(ANSWER);
        navigator.back();
        assertThat(navigator.route().get()).isEqualTo(TOPICS);
    }

    @Test
    void forgetsTheWayBackAfterAFormIsSent() {
        navigator.open(new Route.Callback(CallbackStep.CHECK));
        navigator.replaceAll(new Route.Done("234-6789", Optional.empty()));
        assertThat(navigator.canGoBack()).isFalse();
    }

    @Test
    void takesAPanelAwayWithItsScreen() {
        navigator.show(new Panel.UrgentHelp());
        navigator.open(ANSWER);
        assertThat(navigator.panel().get()).isEmpty();
    }

    @Test
    void keepsTheScreenUnderAPanel() {
        List<Route> shown = new ArrayList<>();
        navigator.open(ANSWER);
        navigator.route().addListener((_, _, now) -> shown.add(now));
        navigator.show(new Panel.Word(PACK, "immune-system"));
        assertThat(navigator.panel().get())
                .isEqualTo(Optional.of(new Panel.Word(PACK, "immune-system")));
        navigator.closePanel();
        assertThat(shown).isEmpty();
    }
}
