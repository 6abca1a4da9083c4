package org.askwell.store.keys;

import org.askwell.staff.StaffKeysException;
import org.askwell.work.AtomicFile;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * The {@code keys.json} of a data folder, or a copy of it.
 *
 * @param file where it is
 */
public record KeysJson(Path file) {

    /** That of the data folder {@code folder}. */
    public static KeysJson in(Path folder) {
        return new KeysJson(folder.resolve("keys.json"));
    }

    /** Whether anything stands where keys would, whole or not. */
    public boolean exists() {
        return !Files.notExists(file(), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Reads the keys.
     *
     * @param missing says what it means that there are none, and how to mend it
     */
    public KeyFile read(Supplier<String> missing) throws StaffKeysException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new StaffKeysException(
                        file + " is not a file; put a copy of the file in its place");
            }
            return KeyFileJson.decode(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new StaffKeysException(
                    Files.isSymbolicLink(file)
                            ? file + " is a link to nothing; put a copy of the file in its place"
                            : missing.get(),
                    e);
        } catch (IOException e) {
            throw new StaffKeysException(file + " cannot be read; let the kiosk's user read it", e);
        } catch (NewerVersionException e) {
            throw new StaffKeysException(
                    file
                            + " was written by a newer program ("
                            + e.getMessage()
                            + "); start the newer program",
                    e);
        } catch (PayloadException e) {
            throw damaged(e);
        }
    }

    /** Where the file is damaged, and how to mend it. */
    public StaffKeysException damaged(PayloadException e) {
        return new StaffKeysException(
                file() + " is damaged: " + e.getMessage() + "; put a copy of the file back", e);
    }

    /**
     * Writes the first keys of the folder.
     *
     * @throws IOException for {@link #unwritable} to tell
     */
    public void create(KeyFile keys) throws IOException {
        AtomicFile.create(file(), out -> out.write(KeyFileJson.encode(keys)));
    }

    /** Writes keys in the place of those that are there. */
    public void replace(KeyFile keys) throws StaffKeysException {
        try {
            write(keys);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * As {@link #replace}.
     *
     * @throws IOException for {@link #unwritable} to tell
     */
    public void write(KeyFile keys) throws IOException {
        AtomicFile.replace(file(), out -> out.write(KeyFileJson.encode(keys)));
    }

    public void delete() throws StaffKeysException {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    public String alreadyThere() {
        return file() + " holds keys already; they stay as they are";
    }

    /** Why keys could not be written, and how to mend it. */
    public StaffKeysException unwritable(IOException e) {
        return new StaffKeysException(
                e instanceof FileAlreadyExistsException
                        ? alreadyThere()
                        : file()
                                + " cannot be written; free space on the disk, and let the kiosk's"
                                + " user write to its folder",
                e);
    }
}
