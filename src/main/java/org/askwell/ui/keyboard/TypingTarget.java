package org.askwell.ui.keyboard;

import javafx.beans.property.ReadOnlyStringProperty;

/** What the keys of a keyboard write into, whatever has the focus. */
public interface TypingTarget {

    /** What has been typed. */
    ReadOnlyStringProperty text();

    /** Puts {@code typed} at the end. */
    void insert(String typed);

    /** Takes away the last letter, with its accents. */
    void deleteBack();

    /** Takes away everything. */
    void clear();
}
