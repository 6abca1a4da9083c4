package org.askwell.session;

/** Whether a person wants to hear what they type, knowing that others may hear it too. */
public enum SpokenTyping {
    NOT_ASKED,
    ALOUD,
    SILENT
}
