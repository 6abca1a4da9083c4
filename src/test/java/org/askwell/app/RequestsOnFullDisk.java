package org.askwell.app;

import org.askwell.callback.CallbackRequests;
import org.askwell.callback.NotLoggedException;
import org.askwell.callback.Sending;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;

/**
 * Logs requests on a small disk until it is full, reads them there, makes room, and logs one more;
 * prints each reference that may be shown, what was told, and what was read.
 */
final class RequestsOnFullDisk {
    static final String TOLD = "told: ";
    static final String READ = "read: ";

    /** Bytes that somebody can erase once the disk is full. */
    private static final int BALLAST = 100_000;

    private static final String PASSPHRASE = "four words of staff";

    private RequestsOnFullDisk() {}

    @SuppressWarnings("SystemOut") // the parent process reads it
    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        Path ballast = Files.write(data.resolve("ballast"), new byte[BALLAST]);
        LogAssembly log = RequestsUnderKill.log(data);
        StaffKeys keys = log.keys(new SecureRandom());
        keys.prepare(PASSPHRASE.toCharArray()).commit();
        CallbackRequests requests = log.requests(new SecureRandom());
        boolean full = false;
        while (!full) {
            try {
                add(requests);
            } catch (NotLoggedException e) {
                System.out.println(TOLD + e.getMessage());
                full = true;
            }
        }
        read(keys);
        Files.delete(ballast);
        add(requests);
        read(keys);
    }

    @SuppressWarnings("SystemOut") // the parent process reads it
    private static void add(CallbackRequests requests) throws NotLoggedException {
        Instant received = Instant.now();
        System.out.println(
                requests.add(new Sending(), drawn -> RequestsUnderKill.request(drawn, received))
                        .text());
    }

    @SuppressWarnings("SystemOut") // the parent process reads it
    private static void read(StaffKeys keys) throws Exception {
        if (keys.unlock(PASSPHRASE.toCharArray())
                instanceof Unlocking.Unlocked(StaffSession session)) {
            try (session) {
                System.out.println(READ + session.list().size());
            }
        }
    }
}
