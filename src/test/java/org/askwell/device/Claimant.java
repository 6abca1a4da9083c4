package org.askwell.device;

import org.askwell.work.ToldException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that claims a folder and holds it until it is killed. */
final class Claimant {
    private Claimant() {}

    private static SingleInstance claim(Path folder) throws ToldException, IOException {
        return SingleInstance.lock(new DataFolder(folder)).named(ProcessHandle.current().pid());
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws ToldException, IOException {
        try (SingleInstance _ = claim(Path.of(args[0]))) {
            System.out.write("claimed\n".getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            System.in.readAllBytes();
        }
    }
}
