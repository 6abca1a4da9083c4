package org.askwell.app;

import org.askwell.cli.ContentRooms;
import org.askwell.cli.ReviewSignature;
import org.askwell.cli.ReviewedPack;
import org.askwell.content.PackResult;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.work.ToldException;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What editors and reviewers do by command. */
record ContentCommands(Installation installation) implements ContentRooms {

    @Override
    public List<PackResult> check(Path folder) {
        return installation.packs().check(folder, SiteSettingsReader.defaults());
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
