package org.askwell.content.json;

import org.askwell.content.Edition;
import org.askwell.content.Pack;
import org.askwell.content.PackFiles;
import org.askwell.content.ReviewDigest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets a review stand only where nothing has changed since it was signed. */
final class SignOffCheck {
    private final PackReading reading;
    private final PackFiles files;

    SignOffCheck(PackReading reading, PackFiles files) {
        this.reading = reading;
        this.files = files;
    }

    /**
     * {@code pack} with the reviews that hold; those that do not are told.
     *
     * @param languages of {@code pack}, in its order
     */
    Pack holding(Pack pack, List<Manifest.Language> languages) {
        List<Edition> editions = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            Edition edition = pack.editions().get(i);
            Optional<Manifest.SignedOff> signOff = languages.get(i).signOff();
            if (signOff.isPresent() && holds(pack, edition, signOff.get().sha256())) {
                editions.add(edition.signed(signOff.get().by()));
            } else {
                int index = i;
                signOff.ifPresent(changed -> tellVoid(index, changed));
                editions.add(edition);
            }
        }
        return pack.with(editions);
    }

    private boolean holds(Pack pack, Edition edition, String sha256) {
        // What is part of the program was judged when that was built.
        return reading.knownGood() || digest(pack, edition).filter(sha256::equals).isPresent();
    }

    private Optional<String> digest(Pack pack, Edition edition) {
        try {
            return Optional.of(ReviewDigest.of(pack, edition, files));
        } catch (IOException e) {
            // It has just been read, so that it vanishes or changes in this moment.
            return Optional.empty();
        }
    }

    private void tellVoid(int index, Manifest.SignedOff signOff) {
        reading.place(ManifestReader.FILE)
                .member("languages")
                .item(index)
                .member(ManifestReader.SIGN_OFF)
                .notice(
                        "texts or drawings have changed since the review of "
                                + signOff.by().on()
                                + ", so it no longer holds",
                        "have it reviewed again with askwell content review");
    }
}
