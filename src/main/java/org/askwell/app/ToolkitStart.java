package org.askwell.app;

import javafx.application.Platform;

import org.askwell.work.ToldException;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** The start of the toolkit, which goes on beside the reading of what is to be shown. */
public final class ToolkitStart {
    /** With one of these no window opens, or none of the display's. */
    private static final List<String> WINDOWLESS =
            List.of("--or-tour", "--help", "-h", "--version", "-V");

    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Void> started = new CompletableFuture<>();

    /** Begins at once where {@code args} seem to run a kiosk; whether they do. */
    public boolean expect(String... args) {
        List<String> given = List.of(args);
        if ((given.isEmpty() || given.getFirst().equals("run"))
                && given.stream().noneMatch(WINDOWLESS::contains)) {
            begin();
            return true;
        }
        return false;
    }

    private void begin() {
        if (begun.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("toolkit start").start(this::start);
        }
    }

    private void start() {
        try {
            Platform.startup(() -> {
                FxToolkit.useOwnLooks();
                started.complete(null);
            });
        } catch (Throwable e) {
            started.completeExceptionally(e);
        }
    }

    /** Waits until the toolkit is there, with the looks of the program. */
    void await() throws ToldException {
        begin();
        FxToolkit.await(started);
    }

    /** Waits, where it has begun, for its end: a program that ends within it may crash. */
    public void settle() {
        if (begun.get()) {
            started.handle((_, _) -> true).join();
        }
    }
}
