package org.askwell.content.json;

import org.askwell.content.ContentLibrary;
import org.askwell.content.FolderPackFiles;
import org.askwell.content.Intake;
import org.askwell.content.Pack;
import org.askwell.content.PackFileException;
import org.askwell.content.PackFiles;
import org.askwell.content.PackResult;
import org.askwell.work.Problem;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes packs from folders that may vanish at any moment, such as those on a stick, into the
 * kiosk's own folder: each is copied beside its place, checked there, and moved into it in one
 * step.
 *
 * <p>A pack lies in a folder named {@code ID@DAY} by its id and its last review, so that a newer
 * one is whole before the older one goes.
 */
public final class PackInstaller {
    private static final String INCOMING = ".incoming-";

    private final Path home;
    private final Check check;

    /** Reads a pack and tells what is wrong with it, as {@link PackLoader#load} does. */
    @FunctionalInterface
    public interface Check {
        PackResult of(PackFiles files, LocalDate today);
    }

    /**
     * @param home the kiosk's own folder of packs, which need not be there yet
     */
    public PackInstaller(Path home, Check check) {
        this.home = home;
        this.check = check;
    }

    /** What became of each pack in the kiosk's own folder; none where there is no such folder. */
    public List<PackResult> installed(LocalDate today) {
        return Files.isDirectory(home)
                ? packFolders(home).stream().map(folder -> load(folder, today)).toList()
                : List.of();
    }

    /**
     * Takes in what {@code source} holds, a pack or folders that are packs; nothing where there is
     * no such folder. What an interrupted intake has left is cleared away first.
     *
     * @param present what the kiosk shows now: only what is newer is taken
     */
    public List<Intake> takeIn(Path source, ContentLibrary present, LocalDate today) {
        clearLeftovers();
        if (!Files.isDirectory(source)) {
            return List.of();
        }
        List<Path> folders =
                Files.exists(source.resolve(ManifestReader.FILE))
                        ? List.of(source)
                        : packFolders(source);
        return folders.stream().map(folder -> takeInOne(folder, present, today)).toList();
    }

    private Intake takeInOne(Path source, ContentLibrary present, LocalDate today) {
        String name = String.valueOf(source.getFileName());
        return switch (load(source, today)) {
            case PackResult.Refused refused -> new Intake.Refused(refused.problems());
            case PackResult.Loaded loaded -> {
                Pack pack = loaded.pack();
                Optional<Pack> shown = present.pack(pack.id());
                if (shown.isPresent() && !pack.newerThan(shown.get())) {
                    yield new Intake.Kept(pack.id());
                }
                try {
                    yield copyAndMove(source, today);
                } catch (PackFileException e) {
                    yield refused(name, e.what(), e.remedy());
                } catch (IOException | UncheckedIOException e) {
                    yield refused(
                            name,
                            "could not be copied whole",
                            "check the stick and the free space of the kiosk, and try again");
                }
            }
        };
    }

    private Intake copyAndMove(Path source, LocalDate today) throws IOException {
        Files.createDirectories(home);
        Path incoming = Files.createTempDirectory(home, INCOMING);
        try {
            Path copy = incoming.resolve(String.valueOf(source.getFileName()));
            new PackCopy(source, copy).copy();
            // What is shown is what was checked, whatever the stick says by now.
            return switch (load(copy, today)) {
                case PackResult.Refused refused -> new Intake.Refused(refused.problems());
                case PackResult.Loaded(Pack pack, List<Problem> _, var _) -> {
                    moveIn(copy, pack, today);
                    yield new Intake.Taken(pack);
                }
            };
        } finally {
            PackCopy.delete(incoming);
        }
    }

    private synchronized void moveIn(Path copy, Pack pack, LocalDate today) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("nobody waits for it any more");
        }
        Path place = home.resolve(pack.id() + "@" + pack.review().last());
        if (Files.exists(place)) {
            // It does not load, or the pack would not be newer.
            Files.move(place, copy.resolveSibling("replaced@"));
        }
        Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
        PackCopy.force(home);
        removeOlder(pack, place, today);
    }

    private void removeOlder(Pack pack, Path place, LocalDate today) throws IOException {
        for (Path folder : packFolders(home)) {
            boolean older =
                    !folder.equals(place)
                            && load(folder, today) instanceof PackResult.Loaded loaded
                            && loaded.pack().id().equals(pack.id());
            if (older) {
                PackCopy.delete(folder);
            }
        }
    }

    private synchronized void clearLeftovers() {
        for (Path left : entries(home)) {
            if (String.valueOf(left.getFileName()).startsWith(INCOMING)) {
                try {
                    PackCopy.delete(left);
                } catch (IOException e) {
                    // It never shows, and the next intake tries again.
                }
            }
        }
    }

    private PackResult load(Path folder, LocalDate today) {
        return ContentCheck.under(
                String.valueOf(folder.getFileName()), check.of(new FolderPackFiles(folder), today));
    }

    /** The folders that are packs; a stick may hold anything else. */
    private static List<Path> packFolders(Path folder) {
        return entries(folder).stream()
                .filter(entry -> !String.valueOf(entry.getFileName()).startsWith("."))
                .filter(entry -> Files.exists(entry.resolve(ManifestReader.FILE)))
                .toList();
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static Intake refused(String name, String what, String remedy) {
        List<Problem> problems = new ArrayList<>();
        problems.add(Problem.error(name, "", what, remedy));
        return new Intake.Refused(problems);
    }
}
