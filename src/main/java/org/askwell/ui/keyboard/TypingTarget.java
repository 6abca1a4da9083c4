package org.askwell.ui.keyboard;

import javafx.beans.property.ReadOnlyStringProperty;

/** What the keys of a keyboard write into, whatever has the focus. */
public interface TypingTarget {

    /** What has been typed. */
    ReadOnlyStringProperty text();

    /** Puts {@code typed} at the end. */
    void insert(String typed);

    /**
     * Puts a combining mark on the last letter; does nothing where no letter stands last. Where one
     * character is both, it becomes that (Unicode Normalization Form C).
     */
    void mark(String combining);

    /** Takes away the last letter, with its accents. */
    void deleteBack();

    /** Takes away everything. */
    void clear();
}
