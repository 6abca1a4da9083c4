package org.askwell.bench;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.HashSet;
import java.util.Set;

/** An X display as somebody before it has it: touched by XTest, seen by XDamage and by pixels. */
final class XDisplay {
    private static final int RAW_RECTANGLES = 0;
    private static final int Z_PIXMAP = 2;
    private static final long ALL_PLANES = -1;
    private static final int RGB = 0xffffff;
    private static final short POLLIN = 1;

    private static final long EVENT_BYTES = 192;
    private static final long DAMAGED_WIDTH = 68;
    private static final long DAMAGED_HEIGHT = 70;
    private static final long IMAGE_DATA = 16;

    private final SymbolLookup libraries;
    private final MethodHandle pending = function("XPending", JAVA_INT, ADDRESS);
    private final MethodHandle next = function("XNextEvent", JAVA_INT, ADDRESS, ADDRESS);
    private final MethodHandle synchronise = function("XSync", JAVA_INT, ADDRESS, JAVA_INT);
    private final MethodHandle free = function("XFree", JAVA_INT, ADDRESS);
    private final MethodHandle poll = function("poll", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private final MethodHandle move =
            function(
                    "XTestFakeMotionEvent",
                    JAVA_INT,
                    ADDRESS,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_LONG);
    private final MethodHandle button =
            function("XTestFakeButtonEvent", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_LONG);
    private final MethodHandle key =
            function("XTestFakeKeyEvent", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_LONG);
    private final MethodHandle image =
            function(
                    "XGetImage",
                    ADDRESS,
                    ADDRESS,
                    JAVA_LONG,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_LONG,
                    JAVA_INT);

    private final MemorySegment display;
    private final MemorySegment event;
    private final MemorySegment waiting;
    private final long root;
    private final int width;
    private final int height;
    private final int damageEvent;

    /**
     * Opens the display called {@code name}, such as {@code :1}, for as long as the program runs.
     */
    XDisplay(String name) {
        Arena arena = Arena.global();
        this.libraries =
                SymbolLookup.libraryLookup("libX11.so.6", arena)
                        .or(SymbolLookup.libraryLookup("libXtst.so.6", arena))
                        .or(SymbolLookup.libraryLookup("libXdamage.so.1", arena))
                        .or(Linker.nativeLinker().defaultLookup());
        super();
        display =
                (MemorySegment)
                        call(function("XOpenDisplay", ADDRESS, ADDRESS), arena.allocateFrom(name));
        if (display.address() == 0) {
            throw new IllegalStateException("The display " + name + " cannot be opened.");
        }
        root = (long) call(function("XDefaultRootWindow", JAVA_LONG, ADDRESS), display);
        width = (int) call(function("XDisplayWidth", JAVA_INT, ADDRESS, JAVA_INT), display, 0);
        height = (int) call(function("XDisplayHeight", JAVA_INT, ADDRESS, JAVA_INT), display, 0);
        MemorySegment numbers = arena.allocate(JAVA_INT, 2);
        Object known =
                call(
                        function("XDamageQueryExtension", JAVA_INT, ADDRESS, ADDRESS, ADDRESS),
                        display,
                        numbers,
                        numbers.asSlice(JAVA_INT.byteSize()));
        if (known.equals(0)) {
            throw new IllegalStateException("The display does not know the extension DAMAGE.");
        }
        damageEvent = numbers.get(JAVA_INT, 0);
        call(
                function("XDamageCreate", JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_INT),
                display,
                root,
                RAW_RECTANGLES);
        event = arena.allocate(EVENT_BYTES, JAVA_LONG.byteSize());
        waiting = arena.allocate(JAVA_LONG);
        waiting.set(
                JAVA_INT, 0, (int) call(function("XConnectionNumber", JAVA_INT, ADDRESS), display));
        waiting.set(JAVA_SHORT, JAVA_INT.byteSize(), POLLIN);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void moveTo(Place place) {
        call(move, display, -1, place.x(), place.y(), 0L);
        synchronise();
    }

    void press() {
        call(button, display, 1, 1, 0L);
        synchronise();
    }

    void release() {
        call(button, display, 1, 0, 0L);
        synchronise();
    }

    /** Presses and lets go a key of the keyboard, by its X key code. */
    void type(int code) {
        call(key, display, code, 1, 0L);
        call(key, display, code, 0, 0L);
        synchronise();
    }

    /** Forgets what has been drawn until now. */
    void forget() {
        synchronise();
        while ((int) call(pending, display) > 0) {
            call(next, display, event);
        }
    }

    /**
     * Waits for the next thing that is drawn.
     *
     * @param millis the longest wait
     * @return its area in px², or 0 where nothing is drawn in time
     */
    long drawn(int millis) {
        if ((int) call(pending, display) == 0) {
            call(poll, waiting, 1L, millis);
        }
        while ((int) call(pending, display) > 0) {
            call(next, display, event);
            if (event.get(JAVA_INT, 0) == damageEvent) {
                long across = Short.toUnsignedLong(event.get(JAVA_SHORT, DAMAGED_WIDTH));
                return across * Short.toUnsignedLong(event.get(JAVA_SHORT, DAMAGED_HEIGHT));
            }
        }
        return 0;
    }

    /** Whether more than a blank window shows: 24 rows hold more than 12 colours. */
    boolean showsSomething() {
        Set<Integer> colours = new HashSet<>();
        for (int i = 1; i <= 24; i++) {
            int before = -1;
            for (int colour : row(height * i / 25)) {
                if (colour != before && colours.add(colour) && colours.size() > 12) {
                    return true;
                }
                before = colour;
            }
        }
        return false;
    }

    /** A number for what shows: another picture has another one. */
    int fingerprint() {
        int hash = 1;
        for (int y = 0; y < height; y += 3) {
            for (int colour : row(y)) {
                hash = 31 * hash + colour;
            }
        }
        return hash;
    }

    private int[] row(int y) {
        MemorySegment found =
                (MemorySegment) call(image, display, root, 0, y, width, 1, ALL_PLANES, Z_PIXMAP);
        MemorySegment data = found.reinterpret(IMAGE_DATA + 8).get(ADDRESS, IMAGE_DATA);
        int[] colours = data.reinterpret(width * 4L).toArray(JAVA_INT);
        for (int x = 0; x < width; x++) {
            colours[x] &= RGB;
        }
        call(free, data);
        call(free, found);
        return colours;
    }

    private void synchronise() {
        call(synchronise, display, 0);
    }

    private MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
        return Linker.nativeLinker()
                .downcallHandle(
                        libraries
                                .find(name)
                                .orElseThrow(() -> new IllegalStateException(name + " is missing")),
                        FunctionDescriptor.of(result, arguments));
    }

    private static Object call(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
