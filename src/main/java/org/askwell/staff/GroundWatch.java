package org.askwell.staff;

import org.askwell.site.Retention;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Knows what erasing stood on when that was last looked at, for those who cannot wait for a disk.
 */
public final class GroundWatch implements Erasure {
    private final Erasure erasure;
    private final AtomicReference<Optional<Ground>> last = new AtomicReference<>(Optional.empty());

    public GroundWatch(Erasure erasure) {
        this.erasure = erasure;
    }

    /** What it last stood on; empty before the first look, and where the log cannot be read. */
    public Optional<Ground> last() {
        return last.get();
    }

    /** Whether dates can be told now; they cannot before the first look. */
    public boolean clockTrusted() {
        return last().map(Ground::clockTrusted).orElse(false);
    }

    @Override
    public Ground look() throws RequestLogException {
        try {
            return seen(erasure.look());
        } catch (RequestLogException e) {
            last.set(Optional.empty());
            throw e;
        }
    }

    @Override
    public Erased erase() throws RequestLogException {
        Erased erased = erasure.erase();
        seen(erased.ground());
        return erased;
    }

    @Override
    public boolean confirmClock(Instant shown, Actor by) throws RequestLogException {
        boolean confirmed = erasure.confirmClock(shown, by);
        look();
        return confirmed;
    }

    @Override
    public boolean confirmRetention(Retention shown, Actor by) throws RequestLogException {
        boolean confirmed = erasure.confirmRetention(shown, by);
        look();
        return confirmed;
    }

    private Ground seen(Ground ground) {
        last.set(Optional.of(ground));
        return ground;
    }
}
