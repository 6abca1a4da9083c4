package org.askwell.cli;

import org.askwell.content.PackResult;
import org.askwell.work.ToldException;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** What the commands under content ask for, remembered by {@code rooms}. */
record FakeContentRooms(FakeRooms rooms) implements ContentRooms {
    @Override
    public List<PackResult> check(Path folder) throws ToldException {
        rooms.answer(folder);
        return List.of(new PackResult.Refused(rooms.problems, rooms.ages));
    }

    @Override
    public int create(Path folder, PrintStream out) throws ToldException {
        return rooms.answer(List.of("new", folder));
    }

    @Override
    public int preview(PreviewOptions options) throws ToldException {
        return rooms.answer(options);
    }

    @Override
    public int writeReviewPage(ReviewedPack pack, Path page, PrintStream out) throws ToldException {
        return rooms.answer(List.of(pack, page));
    }

    @Override
    public int sign(ReviewedPack pack, ReviewSignature signature, PrintStream out)
            throws ToldException {
        return rooms.answer(List.of(pack, signature));
    }
}
