package org.askwell.device;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/**
 * Notices that the X server has gone. GTK would then end the process at once, with neither a word
 * nor the ways in which Java ends.
 */
@SuppressWarnings("restricted") // Calling native code is what it is for; java.options allows it.
public final class DisplayWatch {
    private static final int FAILED = 1;

    private final Linker linker = Linker.nativeLinker();
    private final MethodHandle exit =
            system("_exit", FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT));
    private final MethodHandle alarm =
            system("alarm", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    private final Consumer<DisplayLostException> lost;
    private final Duration patience;

    /**
     * Where windows are drawn by an X server.
     *
     * @param lost is told once, and has the program end; from then on the drawing thread does
     *     nothing any more
     * @param patience how long the program has for its end, which is then forced
     */
    public DisplayWatch(Consumer<DisplayLostException> lost, Duration patience) {
        this.lost = lost;
        this.patience = patience;
    }

    /** Watches from now on; called once the toolkit has started, as GTK sets a handler too. */
    public void start() {
        MethodHandle set =
                linker.downcallHandle(
                        SymbolLookup.libraryLookup("libX11.so.6", Arena.global())
                                .findOrThrow("XSetIOErrorHandler"),
                        FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        try {
            MethodHandle handler =
                    MethodHandles.lookup()
                            .bind(
                                    this,
                                    "gone",
                                    MethodType.methodType(int.class, MemorySegment.class));
            MemorySegment _ =
                    (MemorySegment)
                            set.invokeExact(
                                    linker.upcallStub(
                                            handler,
                                            FunctionDescriptor.of(
                                                    ValueLayout.JAVA_INT, ValueLayout.ADDRESS),
                                            Arena.global()));
        } catch (Throwable e) {
            throw new IllegalStateException("Xlib could not be called", e);
        }
    }

    private MethodHandle system(String name, FunctionDescriptor descriptor) {
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), descriptor);
    }

    /** What Xlib calls; it must not return (XSetIOErrorHandler(3)). */
    @SuppressWarnings("unused") // It is found by its name.
    private int gone(MemorySegment display) {
        try {
            int _ = (int) alarm.invokeExact(Math.toIntExact(patience.toSeconds()));
            Thread end = new Thread(this::end, "display gone");
            // The ordinary end waits for ever in what libGLX does as it is unloaded.
            Runtime.getRuntime().addShutdownHook(end);
            lost.accept(new DisplayLostException());
            new CountDownLatch(1).await();
        } catch (Throwable e) {
            // The program ends already. What left this would have the machine write a dump.
            end();
        }
        return FAILED;
    }

    private void end() {
        try {
            exit.invokeExact(FAILED);
        } catch (Throwable e) {
            throw new IllegalStateException("the C library could not be called", e);
        }
    }
}
