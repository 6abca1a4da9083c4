package org.askwell.kiosk.hearing;

import org.askwell.content.ContentLibrary;
import org.askwell.content.Pack;
import org.askwell.content.Recording;
import org.askwell.speech.Recordings;
import org.askwell.work.TimeLimit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The recordings that the packs of a library bring with them. Nobody waits without end for a pack
 * that does not answer, as on a stick that hangs: while it hangs, it counts as unreadable.
 *
 * @param limit for reading one recording
 */
public record PackRecordings(Supplier<ContentLibrary> library, TimeLimit limit)
        implements Recordings {

    @Override
    public boolean any(Locale language) {
        return library.get().packs().stream()
                .flatMap(pack -> pack.edition(language).stream())
                .anyMatch(edition -> !edition.recordings().isEmpty());
    }

    @Override
    public Optional<byte[]> find(String sentence, Locale language) throws IOException {
        for (Pack pack : library.get().packs()) {
            Optional<Recording> recording =
                    pack.edition(language)
                            .flatMap(edition ->
                                    Optional.ofNullable(edition.recordings().get(sentence)));
            if (recording.isPresent()) {
                return Optional.of(inTime(pack, recording.get()));
            }
        }
        return Optional.empty();
    }

    private byte[] inTime(Pack pack, Recording recording) throws IOException {
        try {
            return limit.call(pack.id(), () -> read(recording))
                    .orElseThrow(() -> new IOException(pack.id() + " does not answer"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static byte[] read(Recording recording) {
        try {
            return recording.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
