package org.askwell.cli;

import org.askwell.content.PackResult;
import org.askwell.work.ToldException;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * What the commands under {@code content} ask of the rest of the program; every one throws {@link
 * ToldException} for a problem that a person can mend.
 */
public interface ContentRooms {

    /** What became of a pack, or of each in a folder of packs. */
    List<PackResult> check(Path folder) throws ToldException;

    /** Writes a small pack into an empty or new folder; returns an {@link ExitStatus}. */
    int create(Path folder, PrintStream out) throws ToldException;

    /** Shows a pack in a window until that is closed; returns an {@link ExitStatus}. */
    int preview(PreviewOptions options) throws ToldException;

    /** Writes the page by which a pack is reviewed; returns an {@link ExitStatus}. */
    int writeReviewPage(ReviewedPack pack, Path page, PrintStream out) throws ToldException;

    /** Writes a review into a pack; returns an {@link ExitStatus}. */
    int sign(ReviewedPack pack, ReviewSignature signature, PrintStream out) throws ToldException;
}
