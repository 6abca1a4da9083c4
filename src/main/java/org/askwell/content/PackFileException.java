package org.askwell.content;

import java.io.IOException;

/** A file of a pack that must not or cannot be read, with the words to say so. */
public final class PackFileException extends IOException {
    private static final long serialVersionUID = 1;

    private final String remedy;

    /**
     * @param what what is wrong with the file, in one short clause
     * @param remedy how to mend it, in one short clause
     */
    public PackFileException(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    /** What is wrong with the file. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** How to mend it. */
    public String remedy() {
        return remedy;
    }
}
