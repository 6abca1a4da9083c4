package org.askwell.store;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.Consent;
import org.askwell.callback.PreferredTimes;
import org.askwell.callback.Reference;
import org.askwell.callback.Sending;
import org.askwell.callback.TelephoneNumber;
import org.askwell.callback.TopicChoice;
import org.askwell.clock.ClockReading;
import org.askwell.clock.ClockRule;
import org.askwell.clock.Synchronised;
import org.askwell.site.Retention;
import org.askwell.site.RetentionSetting;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.keys.Argon2Cost;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * What the request log takes, printed as a table in Markdown: from *Send* to the disk, with a plain
 * write to the same disk beside it; sealing and opening; reading a whole log; unlocking.
 */
public final class RequestLogBench {
    private static final int UNLOCKINGS = 5;
    private static final int READINGS = 5;
    private static final int PAGE = 4096;
    private static final char[] PASSPHRASE = "four words of staff".toCharArray();

    private final SecureRandom random = new SecureRandom();
    private final Path folder;
    private final int requests;
    private final SqliteCallbackRequests log;
    private final Vault vault;

    private RequestLogBench(Path folder, int requests) {
        this.folder = folder;
        this.requests = requests;
        Database database = new Database(folder);
        GroundMemory memory =
                new GroundMemory(
                        () ->
                                new ClockReading(
                                        Instant.now(),
                                        Duration.ofNanos(System.nanoTime()),
                                        "bench",
                                        Synchronised.YES),
                        new ClockRule(Instant.EPOCH),
                        new RetentionSetting.Said(new Retention(7, 20, 30)));
        log = new SqliteCallbackRequests(database, memory, random);
        vault = new Vault(database, memory, Argon2Cost.DEFAULT, random);
    }

    /** Takes a folder on the disk to be measured, and how many requests to log there. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args[0]), "bench");
        new RequestLogBench(folder, Integer.parseInt(args[1])).run();
    }

    private void run() throws Exception {
        vault.prepare(PASSPHRASE.clone()).commit();
        Locale english = Locale.ENGLISH;
        System.out.println("| | median | 99 of 100 |\n| --- | --- | --- |");
        row("a write of 4 KiB and its fsync", plainWrites());
        row("from *Send* to the disk", times(requests, this::submit));
        long unlocking = median(times(UNLOCKINGS, () -> unlock().closed()));
        System.out.printf(english, "| unlocking | %.2f s | |%n", unlocking / 1e9);
        try (StaffSession session = unlock().session()) {
            long reading = median(times(READINGS, session::list));
            System.out.printf(english, "| opening all %,d | %.2f s | |%n", requests, reading / 1e9);
        }
        crypto();
    }

    private void crypto() {
        byte[] payload = PayloadJson.encode(request(Reference.random(random), Instant.now()));
        X25519PrivateKeyParameters staff = new X25519PrivateKeyParameters(random);
        byte[] publicKey = staff.generatePublicKey().getEncoded();
        Hpke.Context context = new Hpke.Context(new byte[16], new byte[64]);
        byte[] sealed =
                Hpke.seal(publicKey, new X25519PrivateKeyParameters(random), context, payload);
        perSecond(
                "seals",
                () ->
                        Hpke.seal(
                                publicKey,
                                new X25519PrivateKeyParameters(random),
                                context,
                                payload));
        perSecond("openings", () -> Hpke.open(staff, context, sealed));
    }

    private static void perSecond(String what, Runnable work) {
        long second = 1_000_000_000;
        long count = 0;
        for (int round = 0; round < 2; round++) {
            long end = System.nanoTime() + second;
            for (count = 0; System.nanoTime() < end; count++) {
                work.run();
            }
        }
        System.out.printf(Locale.ENGLISH, "| %s in a second | %,d | |%n", what, count);
    }

    private long[] plainWrites() throws Exception {
        try (FileChannel file =
                FileChannel.open(
                        folder.resolve("plain"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND)) {
            return times(
                    Math.min(requests, 1000),
                    () -> {
                        file.write(ByteBuffer.allocate(PAGE));
                        file.force(true);
                        return true;
                    });
        }
    }

    private Reference submit() throws Exception {
        Instant received = Instant.ofEpochMilli(System.currentTimeMillis());
        Sending sending = new Sending();
        sending.received(() -> received);
        return log.add(sending, drawn -> request(drawn, received));
    }

    /** An open session. */
    private record Open(StaffSession session) {
        boolean closed() {
            session.close();
            return true;
        }
    }

    private Open unlock() throws Exception {
        return switch (vault.unlock(PASSPHRASE.clone())) {
            case Unlocking.Unlocked(StaffSession session) -> new Open(session);
            default -> throw new IOException("not unlocked");
        };
    }

    private static CallbackRequest request(Reference reference, Instant received) {
        return new CallbackRequest(
                reference,
                received,
                new TopicChoice.About("side-effects"),
                "Anna Example",
                new TelephoneNumber("+442079460018", "(020) 7946 0018"),
                true,
                new PreferredTimes.AnyTime(),
                Optional.empty(),
                Set.of(),
                List.of(),
                new Consent("1", "You may ring me about my question."),
                Locale.UK,
                "Reception");
    }

    private static long[] times(int count, Callable<?> work) throws Exception {
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            work.call();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times;
    }

    private static long median(long[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static void row(String what, long[] sorted) {
        System.out.printf(
                Locale.ENGLISH,
                "| %s | %.2f ms | %.2f ms |%n",
                what,
                median(sorted) / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6);
    }
}
