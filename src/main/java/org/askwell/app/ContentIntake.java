package org.askwell.app;

import org.askwell.content.ContentLibrary;
import org.askwell.content.Edition;
import org.askwell.content.Intake;
import org.askwell.content.Pack;
import org.askwell.staff.ContentUpdate;
import org.askwell.work.Problem;
import org.askwell.work.TimeLimit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Takes packs from the folders of the settings, and has the next visit show them.
 *
 * @param library what the next visit shows
 * @param reload reads what is installed anew
 * @param limit so long each folder is read, so that one that hangs holds up no other
 */
record ContentIntake(
        Taking taking,
        List<Path> folders,
        AtomicReference<ContentLibrary> library,
        Supplier<ContentLibrary> reload,
        TimeLimit limit)
        implements ContentUpdate {

    /** Takes packs from a folder, for as long as that takes. */
    @FunctionalInterface
    interface Taking {
        List<Intake> takeIn(Path folder, ContentLibrary shown);
    }

    @Override
    public Outcome takeIn() {
        List<String> taken = new ArrayList<>();
        int kept = 0;
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders) {
            Optional<List<Intake>> came =
                    limit.call(folder, () -> taking.takeIn(folder, library.get()));
            if (came.isEmpty()) {
                problems.add(PackAssembly.silent(folder));
                continue;
            }
            for (Intake intake : came.get()) {
                switch (intake) {
                    case Intake.Taken(Pack pack) -> taken.add(title(pack));
                    case Intake.Kept _ -> kept++;
                    case Intake.Refused refused -> problems.addAll(refused.problems());
                }
            }
            library.set(reload.get());
        }
        return new Outcome(taken, kept, problems);
    }

    private static String title(Pack pack) {
        return pack.editions().stream().findFirst().map(Edition::title).orElse(pack.id());
    }
}
