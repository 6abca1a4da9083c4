package org.askwell.device;

import org.askwell.work.PathName;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder that holds all that a kiosk keeps: settings, keys, requests and logs.
 *
 * @param path where it lies, absolute
 */
public record DataFolder(Path path) {
    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * The folder named by {@code chosen}, else the one of the platform: {@code
     * $XDG_DATA_HOME/askwell} or {@code ~/.local/share/askwell} (XDG Base Directory Specification
     * 0.8), {@code %LOCALAPPDATA%\Askwell}, {@code ~/Library/Application Support/Askwell}.
     *
     * @throws ToldException where the machine cannot name it
     */
    public static DataFolder of(Optional<Path> chosen, Machine machine) throws ToldException {
        return new DataFolder(chosen.isPresent() ? chosen.get() : ofPlatform(machine));
    }

    private static Path ofPlatform(Machine machine) throws ToldException {
        Path home = PathName.of(machine.home());
        return switch (machine.family()) {
            case LINUX ->
                    named(machine, "XDG_DATA_HOME")
                            .filter(Path::isAbsolute)
                            .orElse(home.resolve(".local/share"))
                            .resolve("askwell");
            case MACOS -> home.resolve("Library/Application Support/Askwell");
            case WINDOWS ->
                    named(machine, "LOCALAPPDATA")
                            .orElse(home.resolve("AppData/Local"))
                            .resolve("Askwell");
        };
    }

    private static Optional<Path> named(Machine machine, String variable) throws ToldException {
        Optional<String> name = machine.variable(variable);
        return name.isPresent() ? Optional.of(PathName.of(name.get())) : Optional.empty();
    }

    /** The settings of the centre, whether or not the file exists. */
    public Path siteFile() {
        return path.resolve("site.json");
    }

    /** The folder of what went wrong. */
    public Path logs() {
        return path.resolve("logs");
    }

    /**
     * Makes the folder where it is missing, and keeps it and what is in it to its owner.
     *
     * @throws ToldException where it is a file or cannot be made or written to
     */
    public void open() throws ToldException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new ToldException(
                    "The data folder "
                            + path
                            + " is a file; name a folder with --data, or move the file away.");
        }
        try {
            Files.createDirectories(path, Privacy.ownerOnly(path, "rwx------"));
        } catch (IOException e) {
            throw new ToldException(
                    "The data folder "
                            + path
                            + " cannot be made; name one with --data in a place that you may write"
                            + " to.",
                    e);
        }
        if (!Files.isWritable(path)) {
            throw new ToldException(
                    "The data folder "
                            + path
                            + " cannot be written to; let its owner be the user who starts"
                            + " Askwell, or name another with --data.");
        }
        new Privacy(path).mend();
    }

    /** What in the folder others than its owner may read, change or look into. */
    public List<Path> openToOthers() {
        return new Privacy(path).openToOthers();
    }

    /** Whether it is there and anything can be written into it. */
    public boolean canBeWritten() {
        return Files.isDirectory(path) && Files.isWritable(path);
    }
}
