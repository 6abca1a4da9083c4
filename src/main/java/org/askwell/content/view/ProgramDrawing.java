package org.askwell.content.view;

import org.askwell.content.figure.Drawing;
import org.askwell.content.figure.DrawingReader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The program's own drawings, each read when it is drawn for the first time. */
public final class ProgramDrawing {
    private ProgramDrawing() {}

    /** People of several ages who wait together. */
    public static Drawing people() {
        return read("/drawings/people.svg");
    }

    private static Drawing read(String file) {
        try (InputStream svg = ProgramDrawing.class.getResourceAsStream(file)) {
            if (svg != null
                    && new DrawingReader().read(file, svg.readAllBytes())
                            instanceof DrawingReader.Read(Drawing drawing)) {
                return drawing;
            }
            throw new IllegalStateException("the program lacks its drawing " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
