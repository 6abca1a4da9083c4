package org.askwell.content.json;

import org.askwell.content.FolderPackFiles;
import org.askwell.content.PackResult;
import org.askwell.content.TopicAge;
import org.askwell.json.FileLocation;
import org.askwell.json.Quoted;
import org.askwell.work.Problem;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a folder that is a pack or holds packs, and tells every problem with the file relative to
 * that folder.
 *
 * <p>In a folder of packs, each folder has to be one, except those whose name starts with a dot and
 * {@code schema}, where the schemas for editors lie.
 */
public final class ContentCheck {
    private static final String SCHEMAS = "schema";

    private final PackLoader loader;

    public ContentCheck(PackLoader loader) {
        this.loader = loader;
    }

    /** What became of each pack in {@code folder}; never empty. */
    public List<PackResult> results(Path folder, LocalDate today) {
        if (!Files.isDirectory(folder)) {
            return List.of(notAFolder(folder.toString(), folder));
        }
        if (present(folder.resolve(ManifestReader.FILE))) {
            return List.of(load(folder, today));
        }
        List<Path> inside;
        try {
            inside = folders(folder);
        } catch (IOException e) {
            return List.of(
                    refused(
                            folder.toString(),
                            "cannot be read",
                            "check that the kiosk may read it"));
        }
        return inside.isEmpty()
                ? List.of(
                        refused(
                                folder.toString(),
                                "holds no pack",
                                "name a folder with a pack.json, or one that holds such folders"))
                : each(inside, today);
    }

    private List<PackResult> each(List<Path> folders, LocalDate today) {
        Ids.Once packs = new Ids.Once();
        List<PackResult> results = new ArrayList<>();
        for (Path folder : folders) {
            String name = String.valueOf(folder.getFileName());
            if (!Files.isDirectory(folder)) {
                results.add(notAFolder(name, folder));
            } else if (!present(folder.resolve(ManifestReader.FILE))) {
                results.add(refused(name, "holds no pack", "add its pack.json, or remove it"));
            } else {
                results.add(once(under(name, load(folder, today)), name, packs));
            }
        }
        return results;
    }

    private PackResult load(Path folder, LocalDate today) {
        return loader.load(new FolderPackFiles(folder), today);
    }

    /** Refuses a pack whose id an earlier one has. */
    private static PackResult once(PackResult result, String folder, Ids.Once packs) {
        if (!(result instanceof PackResult.Loaded loaded)) {
            return result;
        }
        List<Problem> problems = new ArrayList<>(result.problems());
        FileLocation id =
                FileLocation.of(folder + "/" + ManifestReader.FILE, problems::add).member("id");
        packs.check(id, loaded.pack().id());
        return problems.size() == result.problems().size()
                ? result
                : new PackResult.Refused(problems, result.ages());
    }

    /** {@code result} with its files named relative to the folder that {@code folder} lies in. */
    public static PackResult under(String folder, PackResult result) {
        List<Problem> problems =
                result.problems().stream().map(problem -> under(folder, problem)).toList();
        List<TopicAge> ages =
                result.ages().stream()
                        .map(age -> new TopicAge(under(folder, age.file()), age.age()))
                        .toList();
        return switch (result) {
            case PackResult.Loaded loaded -> new PackResult.Loaded(loaded.pack(), problems, ages);
            case PackResult.Refused _ -> new PackResult.Refused(problems, ages);
        };
    }

    private static Problem under(String folder, Problem problem) {
        return new Problem(
                problem.severity(),
                under(folder, problem.file()),
                problem.path(),
                problem.what(),
                problem.remedy());
    }

    private static String under(String folder, String file) {
        return Quoted.oneLine(folder) + "/" + file;
    }

    /** The folders in {@code folder}, and links that lead nowhere, by name. */
    private static List<Path> folders(Path folder) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> entries =
                Files.newDirectoryStream(folder, ContentCheck::mayBePack)) {
            entries.forEach(folders::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        folders.sort(null);
        return folders;
    }

    private static boolean mayBePack(Path entry) {
        String name = String.valueOf(entry.getFileName());
        boolean dangling = Files.isSymbolicLink(entry) && !Files.exists(entry);
        return (dangling || Files.isDirectory(entry))
                && !name.startsWith(".")
                && !name.equals(SCHEMAS);
    }

    private static boolean present(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static PackResult notAFolder(String name, Path path) {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            return refused(name, "is a link that leads nowhere", "remove it, or put a pack there");
        }
        return Files.exists(path)
                ? refused(name, "is not a folder", "name the folder of a pack")
                : refused(name, "does not exist", "name the folder of a pack, or of packs");
    }

    private static PackResult refused(String name, String what, String remedy) {
        List<Problem> problems = new ArrayList<>();
        FileLocation.of(name, problems::add).error(what, remedy);
        return new PackResult.Refused(problems);
    }
}
