package org.askwell.work;

/**
 * Something wrong in a file that a person wrote: where it is, what it is and how to mend it.
 *
 * @param file path of the file, relative to the folder that was checked
 * @param path place inside the file, such as {@code blocks[2].text} or {@code 12:5} (line:column);
 *     empty for the file as a whole
 * @param what what is wrong, in one short clause
 * @param remedy how to mend it, in one short clause
 */
public record Problem(Severity severity, String file, String path, String what, String remedy) {

    /** Whether a problem refuses the file or only deserves somebody's attention. */
    public enum Severity {
        ERROR,
        NOTICE
    }

    /** A problem that refuses the file. */
    public static Problem error(String file, String path, String what, String remedy) {
        return new Problem(Severity.ERROR, file, path, what, remedy);
    }

    /** A problem that staff should know of and that refuses nothing. */
    public static Problem notice(String file, String path, String what, String remedy) {
        return new Problem(Severity.NOTICE, file, path, what, remedy);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The problem on one line: {@code FILE:PATH: what is wrong; how to mend it}. */
    public String line() {
        String mark = isError() ? "" : "notice: ";
        String place = path.isEmpty() ? file : file + ":" + path;
        return mark + place + ": " + what + "; " + remedy;
    }
}
