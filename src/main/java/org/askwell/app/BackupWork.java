package org.askwell.app;

import org.askwell.site.Retention;
import org.askwell.staff.LogTrouble;
import org.askwell.store.Backups;
import org.askwell.work.Lane;
import org.askwell.work.Problem;
import org.askwell.work.ToldException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Keeps the backups of a kiosk that runs, and knows for staff what keeps from it. */
final class BackupWork {
    /** Late enough that a kiosk that starts does nothing else. */
    private static final Duration FIRST = Duration.ofMinutes(1);

    /** So soon a backup that failed is tried again, and what was erased is erased there too. */
    private static final Duration NEXT = Duration.ofMinutes(10);

    private final Backups backups;
    private final Path folder;
    private final Supplier<Optional<Retention>> erasesBy;
    private final AtomicReference<Optional<Problem>> trouble =
            new AtomicReference<>(Optional.empty());

    /**
     * @param folder where backups go
     * @param erasesBy by which limits requests are erased; empty while that is not sure
     */
    BackupWork(Backups backups, Path folder, Supplier<Optional<Retention>> erasesBy) {
        this.backups = backups;
        this.folder = folder;
        this.erasesBy = erasesBy;
    }

    /** Works in {@code lane} from now on. */
    void begin(Lane lane) {
        lane.repeat(FIRST, NEXT, this::work);
    }

    /** Makes a backup where one is due, and erases in all of them; false where that failed. */
    boolean work() {
        try {
            Optional<Backups.Backup> _ = backups.makeWhereDue();
            int _ = backups.eraseInBackups(erasesBy.get());
            trouble.set(Optional.empty());
            return true;
        } catch (ToldException e) {
            trouble.set(Optional.of(problem(e)));
            return false;
        }
    }

    private Problem problem(ToldException e) {
        LogTrouble told = LogTrouble.of(e.sentence().replaceFirst("\\.$", ""));
        return Problem.error(folder.toString(), "", told.what(), told.remedy());
    }

    /** What keeps backups from being made; empty where nothing does. */
    List<Problem> problems() {
        return trouble.get().stream().toList();
    }
}
