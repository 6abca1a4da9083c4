package org.askwell.device;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The libraries that are really installed. */
@SuppressWarnings("restricted") // Calling native code is what it is for; java.options allows it.
public final class SystemLibraries implements NativeLibraries {

    @Override
    public boolean loads(String file) {
        try {
            // GTK cannot be unloaded once it is loaded.
            SymbolLookup.libraryLookup(file, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Asks by XCB, which leaves no state behind for the Xlib that draws later. */
    @Override
    public boolean displayAnswers() {
        SymbolLookup xcb;
        try {
            xcb = SymbolLookup.libraryLookup("libxcb.so.1", Arena.global());
        } catch (IllegalArgumentException e) {
            return false;
        }
        MethodHandle connect =
                function(
                        xcb,
                        "xcb_connect",
                        FunctionDescriptor.of(
                                ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        MethodHandle hasError =
                function(
                        xcb,
                        "xcb_connection_has_error",
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        MethodHandle disconnect =
                function(xcb, "xcb_disconnect", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
        try {
            MemorySegment connection =
                    (MemorySegment) connect.invokeExact(MemorySegment.NULL, MemorySegment.NULL);
            int error = (int) hasError.invokeExact(connection);
            disconnect.invokeExact(connection);
            return error == 0;
        } catch (Throwable e) {
            throw new IllegalStateException("XCB could not be called", e);
        }
    }

    private static MethodHandle function(
            SymbolLookup library, String name, FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), descriptor);
    }
}
