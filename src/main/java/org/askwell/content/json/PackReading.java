package org.askwell.content.json;

import org.askwell.content.PackFileException;
import org.askwell.content.PackFiles;
import org.askwell.content.Recording;
import org.askwell.content.TopicAge;
import org.askwell.json.FileLocation;
import org.askwell.json.JsonDocument;
import org.askwell.json.JsonRules;
import org.askwell.json.ObjectReader;
import org.askwell.json.Quoted;
import org.askwell.work.Problem;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One pass over the files of a pack, and all problems that it met. */
final class PackReading {
    private final PackFiles files;
    private final boolean knownGood;
    private final List<Problem> problems = new ArrayList<>();
    private final List<TopicAge> ages = new ArrayList<>();

    /**
     * @param knownGood whether nothing in it is wrong, so that nothing need be judged
     */
    PackReading(PackFiles files, boolean knownGood) {
        this.files = files;
        this.knownGood = knownGood;
    }

    boolean knownGood() {
        return knownGood;
    }

    /** The file as a whole, for problems. */
    FileLocation place(String file) {
        return FileLocation.of(file, problems::add);
    }

    /** Keeps a problem that somebody else found. */
    void add(Problem problem) {
        problems.add(problem);
    }

    /** Keeps how old the reader of a topic has to be. */
    void add(TopicAge age) {
        ages.add(age);
    }

    List<TopicAge> ages() {
        return ages;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean refused() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** What {@code reading} makes of a JSON file that has to be there. */
    <T> Optional<T> json(String file, Function<ObjectReader, Optional<T>> reading) {
        return bytes(file, JsonDocument.MAX_BYTES, place(file)::error)
                .flatMap(bytes -> parse(file, bytes, reading));
    }

    /** What {@code reading} makes of a JSON file; empty where there is none. */
    <T> Optional<T> optionalJson(String file, Function<ObjectReader, Optional<T>> reading) {
        try {
            files.read(file, 0);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            // There is something, and reading it tells what.
        }
        return json(file, reading);
    }

    /** The bytes of a picture or a recording that is named at {@code named}. */
    Optional<byte[]> media(String file, long limit, FileLocation named) {
        return bytes(
                file, limit, (what, remedy) -> named.error(Quoted.text(file) + " " + what, remedy));
    }

    /** A recording that is read when it is heard, from a file that has been checked. */
    Recording recording(String file, long limit) {
        return () -> files.read(file, limit);
    }

    private Optional<byte[]> bytes(String file, long limit, BiConsumer<String, String> tell) {
        try {
            return Optional.of(files.read(file, limit));
        } catch (NoSuchFileException e) {
            tell.accept("is missing", "add the file");
        } catch (PackFileException e) {
            tell.accept(e.what(), e.remedy());
        } catch (IOException e) {
            tell.accept("cannot be read", "check that the kiosk may read it");
        }
        return Optional.empty();
    }

    private <T> Optional<T> parse(
            String file, byte[] bytes, Function<ObjectReader, Optional<T>> reading) {
        FileLocation place = place(file);
        return JsonDocument.read(place, bytes)
                .flatMap(value -> JsonRules.object(reading).read(place, value));
    }
}
