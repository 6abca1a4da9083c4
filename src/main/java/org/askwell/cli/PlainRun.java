package org.askwell.cli;

import org.askwell.work.PathName;
import org.askwell.work.ToldException;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the arguments with which a kiosk is started every morning: to load the parser of all
 * commands takes longer than to read the article.
 */
final class PlainRun {
    private static final String DATA = "--data";
    private static final String SITE = "--site";

    private PlainRun() {}

    /**
     * What {@code arguments} say where they are {@code run} with {@code --data} and {@code --site},
     * each once at the most; empty where they say more, or anything that has to be refused.
     */
    static Optional<RunOptions> of(List<String> arguments) {
        if (arguments.size() % 2 == 0 || !arguments.getFirst().equals("run")) {
            return Optional.empty();
        }
        Map<String, Path> paths = new HashMap<>();
        for (int i = 1; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            Optional<Path> path = path(arguments.get(i + 1));
            boolean known = option.equals(DATA) || option.equals(SITE);
            if (!known || path.isEmpty() || paths.put(option, path.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new RunOptions(
                        Optional.ofNullable(paths.get(DATA)),
                        List.of(),
                        Optional.ofNullable(paths.get(SITE)),
                        Optional.empty(),
                        false));
    }

    private static Optional<Path> path(String name) {
        // A name like an option or in quotes is the parser's to judge.
        if (name.isBlank() || name.startsWith("-") || name.startsWith("@") || name.contains("\"")) {
            return Optional.empty();
        }
        try {
            return Optional.of(PathName.of(name));
        } catch (ToldException e) {
            return Optional.empty();
        }
    }
}
