package org.askwell.content.figure;

import org.askwell.work.Problem;

import java.util.List;

/**
 * Reads a drawing from a checked subset of SVG 2.
 *
 * <p>Elements: {@code svg}, {@code g}, {@code path}, {@code circle}, {@code ellipse}, {@code rect},
 * {@code line}, {@code polyline}, {@code polygon}, {@code text}. Colours are written {@code
 * token:NAME} ({@link Colour}) or {@code none}; a shape without colours is not painted. An {@code
 * svg} with {@code data-mirrored="right-to-left"} is mirrored in languages that run so.
 */
public final class DrawingReader {
    private static final int MOST_BYTES = 5_000_000;

    /** What became of a file. */
    public sealed interface Reading {}

    /** The drawing in the file. */
    public record Read(Drawing drawing) implements Reading {}

    /** Why the file cannot be shown; never empty. */
    public record Refused(List<Problem> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a drawing or tells every problem in it.
     *
     * @param file path of the drawing as problems name it
     * @param svg the bytes of the file, 5 MB at most
     */
    public Reading read(String file, byte[] svg) {
        if (svg.length > MOST_BYTES) {
            return new Refused(
                    List.of(
                            Problem.error(
                                    file, "", "it is larger than 5 MB", "draw it more simply")));
        }
        return new DrawingParse(file).read(svg);
    }
}
