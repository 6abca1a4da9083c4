package org.askwell.app;

import org.askwell.device.Readiness;
import org.askwell.site.BackupSettings;
import org.askwell.store.Backups;
import org.askwell.work.ToldException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Looks whether the backups that the settings ask for are there. */
record BackupCheck(Backups backups, BackupSettings settings, InstantSource clock, ZoneId zone) {

    Readiness examine() {
        try {
            Optional<Instant> last = backups.last();
            if (last.isEmpty()) {
                return new Readiness.Doubtful(
                        "none yet in " + settings.folder(), "make one with: askwell backup");
            }
            String when = "the last one was made on " + LocalDate.ofInstant(last.get(), zone);
            Duration age = Duration.between(last.get(), clock.instant());
            return age.compareTo(settings.every().multipliedBy(2)) > 0
                    ? new Readiness.Doubtful(
                            when, "start the kiosk, or make one with: askwell backup")
                    : new Readiness.Ready(when);
        } catch (ToldException e) {
            return new Readiness.NotReady("none can be made", e.sentence());
        }
    }
}
