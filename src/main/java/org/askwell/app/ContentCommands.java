package org.askwell.app;

import org.askwell.cli.ContentRooms;
import org.askwell.cli.ExitStatus;
import org.askwell.cli.PreviewOptions;
import org.askwell.cli.ReviewSignature;
import org.askwell.cli.ReviewedPack;
import org.askwell.content.PackResult;
import org.askwell.content.json.StarterPack;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What editors and reviewers do by command. */
record ContentCommands(Installation installation, ToolkitStart toolkit) implements ContentRooms {

    @Override
    public List<PackResult> check(Path folder) {
        return installation.packs().check(folder, SiteSettingsReader.defaults());
    }

    @Override
    public int create(Path folder, PrintStream out) throws ToldException {
        try {
            if (Files.exists(folder) && !isEmptyFolder(folder)) {
                throw new ToldException(
                        folder + " is not an empty folder, and was left as it is; name a new one.");
            }
            StarterPack.write(folder, today());
        } catch (IOException e) {
            throw new ToldException(
                    "The pack cannot be written to "
                            + folder
                            + "; name a folder in one that you may write to.",
                    e);
        }
        out.println(
                "The pack is in " + folder + ". See it with: askwell content preview " + folder);
        return ExitStatus.DONE;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    @Override
    public int preview(PreviewOptions options) throws ToldException {
        return new PreviewRun(installation, toolkit, options).untilClosed();
    }

    @Override
    public int writeReviewPage(ReviewedPack pack, Path page, PrintStream out) throws ToldException {
        return PackReview.of(pack, installation.packs()).writePage(page, out);
    }

    @Override
    public int sign(ReviewedPack pack, ReviewSignature signature, PrintStream out)
            throws ToldException {
        return PackReview.of(pack, installation.packs()).sign(signature, today(), out);
    }

    private LocalDate today() {
        SiteSettings site = SiteSettingsReader.defaults();
        return LocalDate.ofInstant(installation.clock().instant(), site.zone());
    }
}
