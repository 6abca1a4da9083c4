package org.askwell.work;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Turns the name of a file or folder that came from outside the program into its path. */
public final class PathName {
    /** What a byte becomes that is no letter in the encoding of the machine. */
    private static final char NO_LETTER = '\uFFFD';

    private PathName() {}

    /**
     * The path that {@code name} names.
     *
     * @throws ToldException where the name holds what this machine's encoding has no letter for, so
     *     that the path would be another one, or where it is no name of a path at all
     */
    public static Path of(String name) throws ToldException {
        try {
            if (name.indexOf(NO_LETTER) < 0) {
                return Path.of(name);
            }
        } catch (InvalidPathException e) {
            throw new ToldException(sentence(name), e);
        }
        throw new ToldException(sentence(name));
    }

    private static String sentence(String name) {
        return "The path '"
                + name
                + "' cannot be named on this machine: rename it in plain letters, or name another"
                + " with --data; where Askwell was not started by its own bin/askwell, set"
                + " LC_ALL=C.UTF-8 first.";
    }
}
