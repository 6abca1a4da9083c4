package org.askwell.store.keys;

/** A newer program has written a file; the message says which version it has. */
final class NewerVersionException extends Exception {
    private static final long serialVersionUID = 1L;

    NewerVersionException(int version, int known) {
        super("version " + version + ", this one knows " + known);
    }
}
