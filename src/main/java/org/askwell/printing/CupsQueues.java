package org.askwell.printing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Asks CUPS how a printer stands; Java's own print service never passes that on (JDK 25 knows
 * neither the state nor its reasons, and whether jobs are taken only as it was a question before).
 *
 * @param program the name or path of {@code lpoptions}
 * @param patience how long it may take
 */
record CupsQueues(String program, Duration patience) {
    private static final Duration USUAL = Duration.ofSeconds(5);

    /** The CUPS of this machine, if it has one. */
    static CupsQueues ofMachine() {
        return new CupsQueues("lpoptions", USUAL);
    }

    /** How {@code printer} stands; empty where CUPS is not there or does not say. */
    Optional<CupsState> state(String printer) {
        try {
            Process asked =
                    new ProcessBuilder(program, "-p", printer)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            asked.getOutputStream().close();
            if (!asked.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                asked.destroyForcibly();
                return Optional.empty();
            }
            byte[] said = asked.getInputStream().readAllBytes();
            return CupsState.of(new String(said, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
