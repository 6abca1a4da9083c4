package org.askwell.json;

import org.askwell.work.Problem;

import java.util.function.Consumer;

/**
 * A location in a file, at which problems are told.
 *
 * @param file path of the file, as it is to be named
 * @param path place inside the file, such as {@code blocks[2].text}; empty for the whole file
 * @param problems receives what is told
 */
public record FileLocation(String file, String path, Consumer<Problem> problems) {
    private static final String PLAIN_NAME = "[\\p{L}\\p{N}_$-]{1,60}";

    public FileLocation {
        file = Quoted.oneLine(file);
    }

    /** The file as a whole. */
    public static FileLocation of(String file, Consumer<Problem> problems) {
        return new FileLocation(file, "", problems);
    }

    /** The member {@code name} of the object here. */
    public FileLocation member(String name) {
        if (!name.matches(PLAIN_NAME)) {
            return at(path + "[" + Quoted.text(name) + "]");
        }
        return at(path.isEmpty() ? name : path + "." + name);
    }

    /** The item at {@code index}, from 0, of the list here. */
    public FileLocation item(int index) {
        return at(path + "[" + index + "]");
    }

    /** The place in the file's text, both counted from 1. */
    public FileLocation position(int line, int column) {
        return at(line + ":" + column);
    }

    /** Tells a problem that refuses the file. */
    public void error(String what, String remedy) {
        problems.accept(Problem.error(file, path, what, remedy));
    }

    /** Tells a problem that refuses nothing. */
    public void notice(String what, String remedy) {
        problems.accept(Problem.notice(file, path, what, remedy));
    }

    private FileLocation at(String inner) {
        return new FileLocation(file, inner, problems);
    }
}
