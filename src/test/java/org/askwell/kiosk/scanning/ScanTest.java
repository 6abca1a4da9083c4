package org.askwell.kiosk.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import java.util.List;

class ScanTest {
    private final ScanItem one = control();
    private final ScanItem two = control();
    private final ScanItem three = control();
    private final ScanItem.Group row = new ScanItem.Group(List.of(one, two));
    private final ScanItem.Group whole = new ScanItem.Group(List.of(row, three));

    private static ScanItem control() {
        Node node = new Region();
        return new ScanItem.Control(node);
    }

    private static Scan steps(Scan from, int count) {
        Scan scan = from;
        for (int i = 0; i < count; i++) {
            scan = ((Scan.Running) scan).next();
        }
        return scan;
    }

    private static ScanItem at(Scan scan) {
        return ((Scan.Running) scan).item();
    }

    @Test
    void goesRoundAndBeginsAgain() {
        Scan scan = Scan.of(whole);
        assertThat(at(scan)).isEqualTo(row);
        assertThat(((Scan.Running) scan).begins()).isTrue();
        assertThat(at(steps(scan, 1))).isEqualTo(three);
        assertThat(((Scan.Running) steps(scan, 1)).begins()).isFalse();
        assertThat(at(steps(scan, 2))).isEqualTo(row);
    }

    @Test
    void pausesAfterThreeRounds() {
        Scan scan = Scan.of(whole);
        assertThat(steps(scan, 5)).isInstanceOf(Scan.Running.class);
        assertThat(steps(scan, 6)).isEqualTo(new Scan.Paused(whole));
    }

    @Test
    void leadsOutAtTheEndOfAGroup() {
        Scan inside = ((Scan.Running) Scan.of(whole)).into(row);
        assertThat(at(inside)).isEqualTo(one);
        assertThat(at(steps(inside, 1))).isEqualTo(two);
        Scan out = steps(inside, 2);
        assertThat(at(out)).isEqualTo(new ScanItem.WayOut(row));
        assertThat(at(((Scan.Running) out).out())).isEqualTo(three);
    }

    @Test
    void leavesAGroupByItselfAfterThreeRounds() {
        Scan inside = ((Scan.Running) Scan.of(whole)).into(row);
        assertThat(at(steps(inside, 8))).isEqualTo(new ScanItem.WayOut(row));
        assertThat(at(steps(inside, 9))).isEqualTo(three);
    }

    /** Nobody who has left everything alone goes on being led round. */
    @Test
    void pausesInTheEndWhereverItStood() {
        Scan inside = ((Scan.Running) Scan.of(whole)).into(row);
        assertThat(steps(inside, 9 + 5)).isEqualTo(new Scan.Paused(whole));
    }
}
