package org.askwell.content;

import org.askwell.support.Problem;

import java.util.List;

/** Checks a drawing of a pack before it is shown. */
public interface FigureCheck {

    /**
     * Every problem in a drawing.
     *
     * @param file path of the drawing as problems name it
     * @param svg the bytes of the file
     * @return the problems in the order of the file; empty where the drawing can be shown
     */
    List<Problem> check(String file, byte[] svg);
}
