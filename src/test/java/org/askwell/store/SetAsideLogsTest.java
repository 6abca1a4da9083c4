package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.Reference;
import org.askwell.staff.Actor;
import org.askwell.staff.AuditEntry;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.ErasedOne;
import org.askwell.staff.LoggedRequest;
import org.askwell.store.database.Database;
import org.askwell.store.trail.SqliteAuditTrail;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What is erased is erased from logs that were set aside too, and these do not stay for ever. */
class SetAsideLogsTest extends LogThatErases {

    @Test
    void loseARequestWhoseTimeIsUpAndGoWithTheLast() throws Exception {
        add();
        days(20);
        Reference later = add();
        Path aside = setAside();
        days(11);

        erase();

        assertThat(listed(aside)).containsExactly(later.text());
        assertThat(newest()).contains(new AuditEvent.SetAsideErased(1, 0));

        days(20);
        erase();

        assertThat(aside).doesNotExist();
        assertThat(newest()).contains(new AuditEvent.SetAsideErased(1, 1));
    }

    @Test
    void loseWhatSomebodyWishesErasedAlsoWhereItIsNowhereElse() throws Exception {
        Reference wished = add();
        Reference other = add();
        Path aside = setAside();

        assertThat(log().erase(wished)).isEqualTo(ErasedOne.TRACELESS);

        assertThat(listed(aside)).containsExactly(other.text());
        assertThat(log().erase(wished)).isEqualTo(ErasedOne.NOT_THERE);
        assertThat(newest()).contains(new AuditEvent.SetAsideErased(1, 0));
    }

    @Test
    void goAsAWholeWhereTheyAreDamagedOnceNothingInThemMayBeKept() throws Exception {
        add();
        Path aside = setAside();
        Files.write(aside.resolve("askwell.db"), noise());
        erase();
        days(29);
        erase();
        assertThat(aside.resolve("askwell.db")).exists();

        days(1);
        erase();

        assertThat(aside).doesNotExist();
        assertThat(newest()).contains(new AuditEvent.SetAsideErased(0, 1));
    }

    @Test
    void stayWhileTheClockIsInDoubt() throws Exception {
        add();
        Path aside = setAside();
        erase();
        clock.startAt(START.plus(Duration.ofDays(400)));

        erase();

        assertThat(aside.resolve("askwell.db")).exists();
    }

    /** An earlier program kept requests in the clear; the rest of what was read is in the log. */
    @Test
    void goWithTheirFirstRequestWhereTheyAreDamagedAndInTheClear() throws Exception {
        Reference here = add();
        add();
        Path aside = setAside();
        add();
        seeds = 0;
        add();
        String plain = "x".repeat(40) + here.text() + "{\"telephone\":{\"asTyped\":\"020\"}}";
        Files.write(aside.resolve("askwell.db"), plain.getBytes(StandardCharsets.UTF_8));
        erase();
        assertThat(aside.resolve("askwell.db")).exists();

        assertThat(log().erase(here)).isEqualTo(ErasedOne.TRACELESS);

        assertThat(aside).doesNotExist();
    }

    @Test
    void leaveWhatElseSomebodyPutThere() throws Exception {
        add();
        Path aside = setAside();
        Files.writeString(aside.resolve("keys.json"), "{}");
        days(31);
        erase();

        assertThat(aside.resolve("askwell.db")).doesNotExist();
        assertThat(aside.resolve("keys.json")).hasContent("{}");
    }

    private Path setAside() throws Exception {
        Path aside = database().setAside().orElseThrow();
        database().check();
        ground();
        return aside;
    }

    private List<String> listed(Path aside) throws Exception {
        return new SqliteRequestLog(new Database(aside), memory(), TestKeys.ring())
                .list().stream().map(LoggedRequest::reference).toList();
    }

    private Optional<AuditEvent> newest() throws Exception {
        return new SqliteAuditTrail(database(), memory())
                .read(5).entries().stream()
                        .filter(entry -> !entry.by().equals(new Actor.Command()))
                        .findFirst()
                        .flatMap(AuditEntry::event);
    }

    private static byte[] noise() {
        byte[] noise = new byte[8192];
        new Random(1).nextBytes(noise);
        return noise;
    }
}
