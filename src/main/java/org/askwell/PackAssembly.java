package org.askwell;

import org.askwell.content.BundledPackFiles;
import org.askwell.content.ContentLibrary;
import org.askwell.content.PackResult;
import org.askwell.content.figure.DrawingReader;
import org.askwell.content.json.ContentCheck;
import org.askwell.content.json.PackInstaller;
import org.askwell.content.json.PackLoader;
import org.askwell.device.DataFolder;
import org.askwell.site.SiteSettings;
import org.askwell.support.Problem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Puts together what a kiosk shows: packs that are named, those installed, and its own. */
final class PackAssembly {
    private static final String BUNDLED = "/content/";
    private static final String ARTICLE = "chemotherapy-immunotherapy";
    private static final String HELP = "how-to-use-this-screen";

    private final InstantSource clock;
    private final PackLoader loader = new PackLoader(new DrawingReader());

    PackAssembly(InstantSource clock) {
        this.clock = clock;
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
        named.forEach(folder -> candidates.addAll(new ContentCheck(loader).results(folder, today)));
        PackResult article = bundled(ARTICLE, today);
        if (named.isEmpty()) {
            candidates.add(article);
        }
        candidates.addAll(installed);
        candidates.add(bundled(HELP, today));
        return ContentLibrary.of(candidates, List.of(article));
    }

    /** Takes new packs from the folders of the settings into {@code library}. */
    ContentIntake intake(
            List<Path> named,
            SiteSettings site,
            DataFolder data,
            AtomicReference<ContentLibrary> library) {
        return new ContentIntake(
                installer(data),
                site.contentFolders(),
                library,
                () -> library(named, site, data),
                () -> today(site));
    }

    /** What is wrong with what is shown, and with what lies in the folders for bringing content. */
    List<Problem> problems(SiteSettings site, DataFolder data) {
        List<Problem> problems = new ArrayList<>(library(List.of(), site, data).problems());
        for (Path folder : site.contentFolders()) {
            if (Files.isDirectory(folder)) {
                new PackInstaller(folder, loader::load)
                        .installed(today(site))
                        .forEach(pack -> problems.addAll(pack.problems()));
            }
        }
        return problems;
    }

    /** What becomes of the packs in {@code folder}. */
    List<PackResult> check(Path folder, SiteSettings site) {
        return new ContentCheck(loader).results(folder, today(site));
    }

    private PackInstaller installer(DataFolder data) {
        return new PackInstaller(data.path().resolve("content"), loader::load);
    }

    /** Its problems name its folder, as those of every other pack do. */
    private PackResult bundled(String name, LocalDate today) {
        return ContentCheck.under(name, loader.load(new BundledPackFiles(BUNDLED + name), today));
    }

    private LocalDate today(SiteSettings site) {
        return LocalDate.ofInstant(clock.instant(), site.zone());
    }
}
