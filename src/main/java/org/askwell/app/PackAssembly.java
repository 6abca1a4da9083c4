package org.askwell.app;

import org.askwell.content.BundledPackFiles;
import org.askwell.content.ContentLibrary;
import org.askwell.content.PackResult;
import org.askwell.content.figure.DrawingReader;
import org.askwell.content.json.ContentCheck;
import org.askwell.content.json.PackInstaller;
import org.askwell.content.json.PackLoader;
import org.askwell.device.DataFolder;
import org.askwell.device.FolderProbe;
import org.askwell.site.SiteSettings;
import org.askwell.work.Problem;
import org.askwell.work.TimeLimit;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Puts together what a kiosk shows: packs that are named, those installed, and its own. */
final class PackAssembly {
    private static final String BUNDLED = "/content/";
    private static final String ARTICLE = "chemotherapy-immunotherapy";
    private static final String HELP = "how-to-use-this-screen";

    /** So long the first screen waits for a folder, and whoever asks what is wrong with it. */
    private static final Duration SOON = Duration.ofSeconds(5);

    /** So long may be read what somebody brings: 100 MB from a slow stick. */
    private static final Duration PATIENT = Duration.ofSeconds(60);

    private final InstantSource clock;
    private final PackLoader loader = new PackLoader(new DrawingReader());
    private final FolderProbe probe = new FolderProbe();
    private final FolderCheck check;
    private final TimeLimit soon;
    private final TimeLimit patient;
    private final Map<Path, List<PackResult>> lastRead = new ConcurrentHashMap<>();

    /** What becomes of the packs in a folder, which may hang. */
    @FunctionalInterface
    interface FolderCheck {
        List<PackResult> results(Path folder, LocalDate today);
    }

    PackAssembly(InstantSource clock) {
        this.clock = clock;
        check =
                (folder, today) -> {
                    probe.await(folder);
                    return new ContentCheck(loader).results(folder, today);
                };
        soon = new TimeLimit(SOON);
        patient = new TimeLimit(PATIENT);
    }

    /**
     * As the other, with {@code check} for every folder that is named, and {@code limit} for it.
     */
    PackAssembly(InstantSource clock, FolderCheck check, Duration limit) {
        this.clock = clock;
        this.check = check;
        soon = new TimeLimit(limit);
        patient = new TimeLimit(limit);
    }

    /**
     * What a kiosk with the data folder {@code data} shows.
     *
     * @param named folders that stand in for the bundled article; none where it is to show
     */
    ContentLibrary library(List<Path> named, SiteSettings site, DataFolder data) {
        return library(named, site, installer(data).installed(today(site)));
    }

    /** What a kiosk shows on which nothing has been installed. */
    ContentLibrary library(List<Path> named, SiteSettings site) {
        return library(named, site, List.of());
    }

    private ContentLibrary library(
            List<Path> named, SiteSettings site, List<PackResult> installed) {
        LocalDate today = today(site);
        List<PackResult> candidates = new ArrayList<>();
        named.forEach(folder -> candidates.addAll(named(folder, today)));
        PackResult article = bundled(ARTICLE, site);
        if (named.isEmpty()) {
            candidates.add(article);
        }
        candidates.addAll(installed);
        candidates.add(bundled(HELP, site));
        return ContentLibrary.of(candidates, List.of(article));
    }

    /** What was read of it before stands in for a folder that does not answer. */
    private List<PackResult> named(Path folder, LocalDate today) {
        Optional<List<PackResult>> read = soon.call(folder, () -> check.results(folder, today));
        read.ifPresent(results -> lastRead.put(folder, results));
        return read.or(() -> Optional.ofNullable(lastRead.get(folder)))
                .orElseGet(() -> List.of(new PackResult.Refused(List.of(silent(folder)))));
    }

    /** Whether a folder of {@code named} has not answered yet. */
    boolean waitsFor(List<Path> named) {
        return !lastRead.keySet().containsAll(named);
    }

    /** As {@link #library}, but waits for ever for the folders that have not answered yet. */
    ContentLibrary late(List<Path> named, SiteSettings site, DataFolder data) {
        for (Path folder : named) {
            if (!lastRead.containsKey(folder)) {
                lastRead.put(folder, check.results(folder, today(site)));
            }
        }
        return library(named, site, data);
    }

    /** That {@code folder} hangs. */
    static Problem silent(Path folder) {
        return Problem.error(
                folder.toString(),
                "",
                "does not answer",
                "take the stick out and put it in again, or see to the network drive");
    }

    /** Takes new packs from the folders of the settings into {@code library}. */
    ContentIntake intake(
            List<Path> named,
            SiteSettings site,
            DataFolder data,
            AtomicReference<ContentLibrary> library) {
        PackInstaller installer = installer(data);
        return new ContentIntake(
                (folder, shown) -> {
                    probe.await(folder);
                    return installer.takeIn(folder, shown, today(site));
                },
                site.contentFolders(),
                library,
                () -> library(named, site, data),
                patient);
    }

    /** What is wrong with what is shown, and with what lies in the folders for bringing content. */
    List<Problem> problems(SiteSettings site, DataFolder data) {
        List<Problem> problems = new ArrayList<>(library(List.of(), site, data).problems());
        for (Path folder : site.contentFolders()) {
            // Where there is no such folder, no stick is put in.
            soon.call(
                            folder,
                            () -> {
                                probe.await(folder);
                                return new PackInstaller(folder, loader::load)
                                        .installed(today(site));
                            })
                    .ifPresentOrElse(
                            packs -> packs.forEach(pack -> problems.addAll(pack.problems())),
                            () -> problems.add(silent(folder)));
        }
        return problems;
    }

    /** What becomes of the packs in {@code folder}. */
    List<PackResult> check(Path folder, SiteSettings site) {
        return patient.call(folder, () -> check.results(folder, today(site)))
                .orElseGet(() -> List.of(new PackResult.Refused(List.of(silent(folder)))));
    }

    private PackInstaller installer(DataFolder data) {
        return new PackInstaller(data.path().resolve("content"), loader::load);
    }

    /** Its problems name its folder, as those of every other pack do. */
    private PackResult bundled(String name, SiteSettings site) {
        return ContentCheck.under(
                name,
                loader.loadKnownGood(
                        new BundledPackFiles(BUNDLED + name), today(site), site.showDrafts()));
    }

    private LocalDate today(SiteSettings site) {
        return LocalDate.ofInstant(clock.instant(), site.zone());
    }
}
