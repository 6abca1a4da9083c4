package org.askwell.device;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * Closes this program's memory to the other programs of its user, and lets no crash leave a copy of
 * it: {@code prctl(PR_SET_DUMPABLE, 0)}, prctl(2) of Linux. Whoever administers the machine still
 * reads it.
 *
 * <p>A program that starts another loses it there, so each does it for itself.
 *
 * @param function the function of the C library that does it, {@code prctl}
 */
@SuppressWarnings("restricted") // Calling native code is what it is for; java.options allows it.
public record OwnMemory(String function) {
    private static final int PR_GET_DUMPABLE = 3;
    private static final int PR_SET_DUMPABLE = 4;

    /** That of this machine. */
    public static OwnMemory ofMachine() {
        return new OwnMemory("prctl");
    }

    /** Closes it where the system lets a program do so; whether it is closed now. */
    public boolean close() {
        return call(PR_SET_DUMPABLE).isPresent() && closed();
    }

    /** Whether it is closed. */
    public boolean closed() {
        return call(PR_GET_DUMPABLE).filter(dumpable -> dumpable == 0).isPresent();
    }

    /** Closes it, and tells whether that can be done here. */
    public Readiness probe() {
        return close()
                ? new Readiness.Ready(
                        "is closed to the other programs of this user, and no crash leaves a copy"
                                + " of it")
                : new Readiness.Doubtful(
                        "can be read by the other programs of this user, as this system does not"
                                + " let a program close its memory",
                        "run the kiosk under an account of its own");
    }

    private Optional<Integer> call(int option) {
        return Linker.nativeLinker().defaultLookup().find(function).flatMap(at -> call(at, option));
    }

    private static Optional<Integer> call(MemorySegment prctl, int option) {
        MethodHandle call =
                Linker.nativeLinker()
                        .downcallHandle(
                                prctl,
                                FunctionDescriptor.of(
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_LONG,
                                        ValueLayout.JAVA_LONG,
                                        ValueLayout.JAVA_LONG,
                                        ValueLayout.JAVA_LONG),
                                Linker.Option.firstVariadicArg(1));
        try {
            int answer = (int) call.invokeExact(option, 0L, 0L, 0L, 0L);
            return answer < 0 ? Optional.empty() : Optional.of(answer);
        } catch (Throwable e) {
            return Optional.empty();
        }
    }
}
