package org.askwell.tour;

import java.io.IOException;

/** Looks at each screen that a walk comes to. */
@FunctionalInterface
interface Witness {
    /**
     * Sees the screen that shows, laid out.
     *
     * @param name what the walk calls it
     * @return what the walk tells of it
     * @throws IOException where nothing can be kept of it
     */
    String see(String name) throws IOException;
}
