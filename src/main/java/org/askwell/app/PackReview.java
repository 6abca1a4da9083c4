package org.askwell.app;

import org.askwell.cli.ExitStatus;
import org.askwell.cli.ReviewSignature;
import org.askwell.cli.ReviewedPack;
import org.askwell.content.Edition;
import org.askwell.content.EditionRule;
import org.askwell.content.FolderPackFiles;
import org.askwell.content.Pack;
import org.askwell.content.PackFiles;
import org.askwell.content.PackResult;
import org.askwell.content.ReviewDigest;
import org.askwell.content.SignOff;
import org.askwell.content.json.SignOffWriter;
import org.askwell.content.review.ReviewPage;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.work.AtomicFile;
import org.askwell.work.Problem;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The review of one language of the pack in a folder.
 *
 * @param edition the language
 */
record PackReview(Path folder, Pack pack, Edition edition) {

    /**
     * What {@code named} names.
     *
     * @throws ToldException where it is no pack, has errors, or lacks the language
     */
    static PackReview of(ReviewedPack named, PackAssembly packs) throws ToldException {
        Path folder = named.folder();
        List<PackResult> results = packs.check(folder, SiteSettingsReader.defaults());
        if (Files.isDirectory(folder) && Files.notExists(manifest(folder))) {
            throw new ToldException(
                    folder + " is no pack: it holds no pack.json; name the folder of one pack.");
        }
        return switch (results.getFirst()) {
            case PackResult.Loaded loaded ->
                    new PackReview(folder, loaded.pack(), edition(loaded.pack(), named.language()));
            case PackResult.Refused refused ->
                    throw new ToldException(
                            "The pack cannot be reviewed while it has errors: "
                                    + refused.problems().stream()
                                            .filter(Problem::isError)
                                            .map(Problem::line)
                                            .findFirst()
                                            .orElse("it cannot be read")
                                    + ". To see all of them: askwell content check "
                                    + folder);
        };
    }

    private static Edition edition(Pack pack, Optional<String> tag) throws ToldException {
        if (tag.isEmpty()) {
            return pack.editions().getFirst();
        }
        return pack.editions().stream()
                .filter(edition -> edition.language().toLanguageTag().equals(tag.get()))
                .findFirst()
                .orElseThrow(() ->
                        new ToldException(
                                "The pack is not written in "
                                        + tag.get()
                                        + "; choose --language from "
                                        + pack.editions().stream()
                                                .map(Edition::language)
                                                .map(Locale::toLanguageTag)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }

    /** Writes the page to read, in place of an earlier one. */
    int writePage(Path page, PrintStream out) throws ToldException {
        String text;
        try {
            text = new ReviewPage(pack, edition, files()).text();
        } catch (IOException e) {
            throw unreadable(e);
        }
        try {
            AtomicFile.replace(page, file -> file.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new ToldException(
                    "The page cannot be written to "
                            + page
                            + "; name a file in a folder that you may write to with --out.",
                    e);
        }
        out.println("The page is in " + page + ". Open it in a browser to read or print it.");
        return ExitStatus.DONE;
    }

    /** Writes that {@code signature} stands for what was read. */
    int sign(ReviewSignature signature, LocalDate today, PrintStream out) throws ToldException {
        if (EditionRule.isDraft(pack, edition)) {
            throw new ToldException(
                    "This text is a draft, which cannot be signed; compare it with its source and"
                            + " set \"review\" to checked-against-source in pack.json first.");
        }
        LocalDate on = signature.date().orElse(today);
        if (on.isAfter(today)) {
            throw new ToldException(
                    on + " lies in the future; give the day of the review with --date.");
        }
        SignOff by = new SignOff(signature.name().strip(), signature.role().strip(), on);
        Optional<Problem> wrong = SignOffWriter.problems(by).stream().findFirst();
        if (wrong.isPresent()) {
            throw new ToldException(wrong.get().line() + ".");
        }
        try {
            String digest = ReviewDigest.of(pack, edition, files());
            if (!ReviewPage.code(digest).equals(signature.code().strip())) {
                throw new ToldException(
                        "The pack is not what stands on the page with the code "
                                + signature.code()
                                + "; make the page again with --out, read it, and give its code.");
            }
            write(SignOffWriter.write(files(), pack.editions().indexOf(edition), by, digest));
        } catch (IOException e) {
            throw unreadable(e);
        }
        edition.signOff()
                .ifPresent(earlier ->
                        out.println(
                                "This takes the place of the review by "
                                        + earlier.name()
                                        + " on "
                                        + earlier.on()
                                        + "."));
        out.println(
                "Reviewed in "
                        + edition.language().toLanguageTag()
                        + " by "
                        + (by.name() + ", " + by.role() + ", on " + on)
                        + ". The review holds until a text or drawing changes.");
        return ExitStatus.DONE;
    }

    /** Whoever could read the file before, the kiosk among them, can do so still. */
    private void write(byte[] bytes) throws ToldException {
        Path file = manifest(folder);
        try {
            boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
            var permissions =
                    posix
                            ? Optional.of(Files.getPosixFilePermissions(file))
                            : Optional.<Set<PosixFilePermission>>empty();
            AtomicFile.replace(file, out -> out.write(bytes));
            if (permissions.isPresent()) {
                Files.setPosixFilePermissions(file, permissions.get());
            }
        } catch (IOException e) {
            throw new ToldException(
                    "The review cannot be written to "
                            + file
                            + "; give yourself the right to write to the pack.",
                    e);
        }
    }

    private PackFiles files() {
        return new FolderPackFiles(folder);
    }

    private static Path manifest(Path folder) {
        return folder.resolve("pack.json");
    }

    private ToldException unreadable(IOException fault) {
        return new ToldException(
                "A file of the pack cannot be read any more: askwell content check "
                        + folder
                        + " says which.",
                fault);
    }
}
