package org.askwell.store.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.Reference;
import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestLog;
import org.askwell.store.SampleRequests;
import org.askwell.store.SqliteErasure;
import org.askwell.store.TestRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Whatever the program itself does in whatever order, the trail holds and names no patient. */
class AuditRandomTest {
    @TempDir Path folder;

    @Test
    void theTrailHoldsAfterAnySequenceOfActs() throws Exception {
        TrailOnDisk disk = TrailOnDisk.setUp(folder);
        Random random = new Random(7);
        List<AuditSession> open = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            act(disk, random, open);
            assertThat(disk.trail().read(1).troubles()).isEmpty();
        }
        open.forEach(AuditSession::end);
        assertThat(disk.open().troubles()).isEmpty();
        assertThat(patients()).isNotEmpty();
        assertThat(trail()).doesNotContain(patients());
        assertThat(Files.readString(folder.resolve("audit.json"))).doesNotContain(patients());
    }

    private static void act(TrailOnDisk disk, Random random, List<AuditSession> open)
            throws Exception {
        RequestLog log = TestRequests.log(disk.database(), disk.memory());
        switch (random.nextInt(9)) {
            case 0, 1 -> disk.take(1 + random.nextInt(3));
            case 2 -> open.add(disk.open());
            case 3 -> {
                if (!open.isEmpty()) {
                    open.remove(random.nextInt(open.size())).end();
                }
            }
            case 4 -> mark(log, random, disk);
            case 5 -> disk.later(Duration.ofDays(random.nextInt(12)));
            case 6 -> new SqliteErasure(disk.database(), disk.memory()).erase();
            case 7 -> disk.trail().record(new Actor.Kiosk(), new AuditEvent.ContentChanged(1));
            default -> disk.session(AuditEvent.Way.COMMAND).open(AuditEvent.With.PASSPHRASE).end();
        }
    }

    private static void mark(RequestLog log, Random random, TrailOnDisk disk) throws Exception {
        List<LoggedRequest> requests = log.list();
        if (requests.isEmpty()) {
            return;
        }
        LoggedRequest request = requests.get(random.nextInt(requests.size()));
        Reference reference = new Reference(request.reference());
        if (request.doneAt().isPresent()) {
            log.reopen(reference, request.doneAt().get());
        } else {
            log.markDone(reference, disk.now());
        }
    }

    /** Everything that the rows of the trail hold. */
    private String trail() throws Exception {
        StringBuilder all = new StringBuilder();
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("askwell.db"));
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT who || name || kind || word FROM audit")) {
            while (row.next()) {
                all.append(row.getString(1)).append('\n');
            }
        }
        return all.toString();
    }

    /** Names, numbers and references that were in the log. */
    private static List<String> patients() {
        List<String> all = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            all.add(SampleRequests.request(seed).name());
            all.add(SampleRequests.request(seed).telephone().e164());
            all.add(SampleRequests.request(seed).reference().text());
        }
        return all;
    }
}
