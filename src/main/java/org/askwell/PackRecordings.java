package org.askwell;

import org.askwell.content.ContentLibrary;
import org.askwell.content.Edition;
import org.askwell.content.Recording;
import org.askwell.speech.Recordings;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The recordings that the packs of a library bring with them. */
record PackRecordings(Supplier<ContentLibrary> library) implements Recordings {

    @Override
    public boolean any(Locale language) {
        return editions(language).anyMatch(edition -> !edition.recordings().isEmpty());
    }

    @Override
    public Optional<byte[]> find(String sentence, Locale language) throws IOException {
        Optional<Recording> recording =
                editions(language)
                        .flatMap(edition ->
                                Optional.ofNullable(edition.recordings().get(sentence)).stream())
                        .findFirst();
        return recording.isPresent() ? Optional.of(recording.get().read()) : Optional.empty();
    }

    private Stream<Edition> editions(Locale language) {
        return library.get().packs().stream().flatMap(pack -> pack.edition(language).stream());
    }
}
