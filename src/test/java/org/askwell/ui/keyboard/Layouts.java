package org.askwell.ui.keyboard;

import org.askwell.ui.keyboard.json.KeyboardLayoutJson;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The keyboards that the program comes with, by the names of their files. */
final class Layouts {
    private Layouts() {}

    static KeyboardLayout of(String name) {
        String file = name + ".json";
        try (Reader json = Files.newBufferedReader(Path.of("assets/keyboards", file))) {
            return KeyboardLayoutJson.read(file, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
