package org.askwell.store;

import java.nio.file.Path;

/**
 * Logs one request after another and tells each reference once it is logged, until it is killed.
 */
final class RequestsUnderKill {
    private RequestsUnderKill() {}

    @SuppressWarnings("SystemOut") // the parent process reads it
    public static void main(String[] args) throws Exception {
        TestRequests requests =
                new TestRequests(
                        new Database(Path.of(args[0])),
                        TestMemory.at(() -> SampleRequests.RECEIVED));
        for (long seed = Long.parseLong(args[1]); ; seed++) {
            requests.add(SampleRequests.request(seed));
            System.out.println(seed);
        }
    }
}
