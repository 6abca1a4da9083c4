package org.askwell.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A command line whose streams can be read. */
final class Terminal {
    final FakeRooms rooms = new FakeRooms();
    final List<Throwable> faults = new ArrayList<>();
    final List<Optional<Path>> faultFolders = new ArrayList<>();
    Optional<RuntimeException> unwritable = Optional.empty();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    int run(String... arguments) {
        return new Cli(
                        rooms,
                        (data, fault) -> {
                            faultFolders.add(data);
                            faults.add(fault);
                            if (unwritable.isPresent()) {
                                throw unwritable.get();
                            }
                            return data.map(folder -> folder.resolve("faults.log"));
                        },
                        "1.2.3",
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
