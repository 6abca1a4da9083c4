package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.NotLoggedException;
import org.askwell.callback.Reference;
import org.askwell.callback.Sending;
import org.askwell.store.database.Database;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class SqliteCallbackRequestsTest extends RequestsOnDisk {
    @Test
    void logsARequest() throws Exception {
        add(1);

        assertThat(names()).containsExactly(SampleRequests.request(1).name());
    }

    @Test
    void logsTheSameRequestOnceHoweverOftenItComes() throws Exception {
        add(1);
        add(1);

        assertThat(logged()).isEqualTo(1);
    }

    @Test
    void takesTheLastAnswersOfTheSameForm() throws Exception {
        CallbackRequest first = SampleRequests.request(1);
        requests().add(first);
        requests()
                .add(
                        with(
                                first,
                                first.reference(),
                                "Beatrice Example",
                                first.received(),
                                first.kiosk()));

        assertThat(names()).containsExactly("Beatrice Example");
    }

    @Test
    void givesAnotherRequestAnotherReference() throws Exception {
        CallbackRequest first = SampleRequests.request(1);
        Instant later = first.received().plusMillis(1);
        requests().add(first);

        assertThat(addAsFirstTry(first, later, first.kiosk())).isNotEqualTo(first.reference());
        assertThat(addAsFirstTry(first, first.received(), "Another kiosk"))
                .isNotEqualTo(first.reference());
        new SqliteRequestLog(new Database(folder), MEMORY, TestKeys.ring())
                .markDone(first.reference(), first.received());
        assertThat(addAsFirstTry(first, first.received(), first.kiosk()))
                .isNotEqualTo(first.reference());
        assertThat(names()).containsExactly(first.name(), "Bea", "Bea", "Bea");
    }

    @Test
    void isOneRequestUnderItsNewReferenceHoweverOftenItIsSent() throws Exception {
        CallbackRequest first = SampleRequests.request(1);
        requests().add(first);
        Sending sending = new Sending();
        sending.reference(first::reference);
        Instant later = first.received().plusMillis(1);
        Function<Reference, CallbackRequest> request =
                reference -> with(first, reference, "Bea", later, first.kiosk());

        Reference told = own(4).add(sending, request);

        assertThat(own(5).add(sending, request)).isEqualTo(told);
        assertThat(logged()).isEqualTo(2);
    }

    @Test
    void givesEachOfManyWritersWhoDrawTheSameReferencesItsOwn() throws Exception {
        int writers = 6;
        CallbackRequest like = SampleRequests.request(1);
        Set<Reference> told = ConcurrentHashMap.newKeySet();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<Void>> work =
                    IntStream.range(0, writers)
                            .<Callable<Void>>mapToObj(writer ->
                                    () -> {
                                        Instant received = like.received().plusMillis(writer);
                                        told.add(
                                                own(9).add(
                                                                new Sending(),
                                                                drawn ->
                                                                        with(
                                                                                like,
                                                                                drawn,
                                                                                "Bea",
                                                                                received,
                                                                                like.kiosk())));
                                        return null;
                                    })
                            .toList();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(told).hasSize(writers).contains(Reference.random(new Random(9)));
        assertThat(logged()).isEqualTo(writers);
    }

    @Test
    void givesUpWhereNoReferenceIsFree() throws Exception {
        CallbackRequest first = SampleRequests.request(1);
        SqliteCallbackRequests requests = TestKeys.requests(new Database(folder), MEMORY, () -> 0);

        requests.add(
                new Sending(), reference -> with(first, reference, "Ann", first.received(), "A"));

        assertThatThrownBy(() ->
                        requests.add(
                                new Sending(),
                                reference -> with(first, reference, "Bea", first.received(), "B")))
                .isInstanceOf(NotLoggedException.class)
                .hasMessageContaining("no free reference")
                .hasMessageNotContaining("Bea");
        assertThat(names()).containsExactly("Ann");
    }

    @Test
    void keepsEverythingForItsOwnerAlone() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path data = folder.resolve("deep/data");
        Database database = new Database(data);
        database.open();

        assertThat(permissions(data)).isEqualTo("rwx------");
        List<String> duringWork =
                database.write(connection -> {
                    try (Statement statement = connection.createStatement();
                            Stream<Path> files = Files.list(data)) {
                        statement.execute("DELETE FROM request");
                        return files.filter(Files::isRegularFile)
                                .map(SqliteCallbackRequestsTest::permissions)
                                .distinct()
                                .toList();
                    } catch (IOException e) {
                        throw new SQLException(e);
                    }
                });
        assertThat(duringWork).containsExactly("rw-------");
    }

    @Test
    void survivesPowerCutsByItsSettings() throws Exception {
        String settings =
                new Database(folder)
                        .read(connection ->
                                pragma(connection, "journal_mode")
                                        + pragma(connection, "synchronous")
                                        + pragma(connection, "secure_delete")
                                        + pragma(connection, "foreign_keys")
                                        + pragma(connection, "temp_store"));
        assertThat(settings).isEqualTo("wal" + "2" + "1" + "1" + "2");
    }

    @Test
    void takesRequestsOfManyWritersAtOnceFromTheFirstMoment() throws Exception {
        int writers = 6;
        int each = 10;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<Void>> work =
                    IntStream.range(0, writers)
                            .<Callable<Void>>mapToObj(writer ->
                                    () -> {
                                        TestRequests own = requests();
                                        for (int i = 0; i < each; i++) {
                                            own.add(SampleRequests.request(writer * 1000L + i));
                                        }
                                        return null;
                                    })
                            .toList();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(logged()).isEqualTo(writers * each);
    }
}
