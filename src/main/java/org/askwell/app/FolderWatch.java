package org.askwell.app;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits until somebody has saved something in a folder, or in one within it. */
final class FolderWatch implements AutoCloseable {
    /** A save is over once nothing has happened for so long; editors write in several steps. */
    private static final long QUIET_MILLIS = 150;

    private static final int DEEPEST = 4;

    private static final WatchEvent.Kind<?>[] CHANGES = {
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE
    };

    private final Path folder;
    private final WatchService changes;

    /** Begins to watch: what is saved from now on is noticed. */
    FolderWatch(Path folder) throws IOException {
        this.folder = folder;
        changes = FileSystems.getDefault().newWatchService();
        watchAll();
    }

    /** Waits for a save, for ever where there is none. */
    void awaitSave() throws IOException, InterruptedException {
        WatchKey changed = changes.take();
        while (changed != null) {
            changed.pollEvents();
            changed.reset();
            changed = changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        watchAll();
    }

    /** Folders that are new are watched too; those that are watched already stay so. */
    private void watchAll() throws IOException {
        for (Path each : folders()) {
            each.register(changes, CHANGES);
        }
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> inside = Files.walk(folder, DEEPEST)) {
            return inside.filter(Files::isDirectory).toList();
        }
    }

    @Override
    public void close() throws IOException {
        changes.close();
    }
}
