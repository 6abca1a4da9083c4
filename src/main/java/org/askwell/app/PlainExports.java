package org.askwell.app;

import org.askwell.device.Readiness;
import org.askwell.store.ExportedFiles;
import org.askwell.work.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Tells of exports in the data folder that anybody can read, which an earlier program left. */
final class PlainExports {
    private static final String REMEDY =
            "move them to where they belong, or erase them; each is erased here with the first"
                    + " request in it";

    private final ExportedFiles files;
    private final AtomicReference<List<Path>> last = new AtomicReference<>(List.of());

    PlainExports(Path data) {
        files = new ExportedFiles(data.resolve(ExportedFiles.FOLDER));
    }

    /** Looks into the folder, which waits for the disk; false where it cannot be read. */
    boolean look() {
        try {
            last.set(files.plain());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What was found at the last look. */
    List<Problem> problems() {
        List<Path> found = last.get();
        return found.isEmpty()
                ? List.of()
                : List.of(
                        Problem.notice(
                                files.folder().toString(),
                                "",
                                "holds exports that anybody can read: " + names(found),
                                REMEDY));
    }

    /** Whether there are none. */
    Readiness examine() {
        if (!look()) {
            return new Readiness.NotReady(
                    "the folder of exports cannot be read", "let your user read " + files.folder());
        }
        return last.get().isEmpty()
                ? new Readiness.Ready("none on this kiosk that anybody can read")
                : new Readiness.Doubtful(
                        "anybody can read " + names(last.get()) + " in " + files.folder(), REMEDY);
    }

    private static String names(List<Path> found) {
        return found.stream()
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining(", "));
    }
}
