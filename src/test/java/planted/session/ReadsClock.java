package planted.session;

import java.time.Instant;
import java.util.function.Supplier;

/** Breaks a rule: a clock that is not passed in. */
final class ReadsClock {
    final Supplier<Instant> planted = Instant::now;
}
