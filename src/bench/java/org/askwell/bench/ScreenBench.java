package org.askwell.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Puts the built program beside Chromium in kiosk mode and beside a bare JavaFX window, and prints
 * what a person before the screen would see of each, and what it takes.
 */
public final class ScreenBench {
    private static final String OWN = "Askwell";
    private static final String BROWSER = "Chromium";
    private static final String FLOOR = "bare JavaFX window";

    private static final Path SOURCES = Path.of("src/bench/java/org/askwell/bench");
    private static final Path ASSETS = Path.of("assets");

    private final Path program;
    private final Path output;
    private final String displayName;
    private final XDisplay screen;
    private final WebPage page;
    private final List<String> java;

    private ScreenBench(Path program, Path output, String displayName) throws IOException {
        this.program = program;
        this.output = output;
        this.displayName = displayName;
        screen = new XDisplay(displayName);
        page = new WebPage(ASSETS.resolve("content/chemotherapy-immunotherapy"));
        java =
                List.of(
                        program.resolve("runtime/bin/java").toString(),
                        "@" + program.resolve("bin/java.options"),
                        "-Dorg.sqlite.lib.path=" + program.resolve("lib"),
                        "--enable-native-access=javafx.graphics,ALL-UNNAMED");
    }

    /** Takes the folder of the built program, one for the results, how many runs and events. */
    public static void main(String[] args) throws IOException {
        Path program = Path.of(args[0]).toAbsolutePath();
        Path output = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
        int runs = Integer.parseInt(args[2]);
        int events = Integer.parseInt(args[3]);
        if (!isInstalled("Xvfb")) {
            System.err.println("Install xvfb: each program is measured alone on a screen.");
            return;
        }
        Process server =
                new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1080x1920x24")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            String display = ":" + server.inputReader().readLine();
            new ScreenBench(program, output, display).compare(runs, events);
        } finally {
            server.destroy();
        }
    }

    private void compare(int runs, int events) throws IOException {
        compilePeers();
        List<Subject> subjects = new ArrayList<>(List.of(askwell()));
        if (isInstalled("chromium")) {
            subjects.add(chromium());
        } else {
            System.err.println("chromium is not installed: its column stays empty.");
        }
        subjects.add(bareWindow());
        Results results = new Results(output.resolve("screen.csv"));
        // The first turn only fills the caches of the machine.
        for (int run = 0; run <= runs; run++) {
            for (Subject subject : subjects) {
                var found = Run.walk(screen, displayName, subject);
                if (run > 0) {
                    results.add(subject.name(), found);
                }
            }
        }
        if (events > 0) {
            results.add(OWN, Run.storm(screen, displayName, subjects.getFirst(), events));
        }
        System.out.println(results.table(OWN, BROWSER, FLOOR));
    }

    private Subject askwell() throws IOException {
        Path folder = Files.createTempDirectory(output, "kiosk");
        Path data = folder.resolve("data");
        Path passphrase =
                Files.writeString(folder.resolve("passphrase.txt"), "four words are good\n");
        Path launcher = program.resolve("bin/askwell");
        finish(
                List.of(
                        launcher.toString(),
                        "setup",
                        "--data",
                        data.toString(),
                        "--passphrase-file",
                        passphrase.toString(),
                        "--recovery-out",
                        folder.resolve("recovery.txt").toString()));
        List<Place> places = places(data);
        return new Subject(
                OWN,
                List.of(launcher.toString(), "run", "--data", data.toString()),
                Optional.of(places.get(0)),
                places.get(1),
                places.get(2));
    }

    /** Where the program has what is touched, by its name, on this screen. */
    private List<Place> places(Path data) throws IOException {
        JsonObject words =
                JsonParser.parseString(Files.readString(ASSETS.resolve("words/en.json")))
                        .getAsJsonObject();
        List<String> names =
                List.of(
                        words.get("attract.start").getAsString(),
                        page.firstQuestion(),
                        words.get("band.back").getAsString());
        ProcessBuilder builder =
                new ProcessBuilder(
                        with(
                                java,
                                "-cp",
                                output.resolve("peers.jar")
                                        + ":"
                                        + program.resolve("lib/askwell.jar"),
                                PlaceFinder.class.getName(),
                                "run",
                                "--data",
                                data.toString()));
        builder.environment().put("DISPLAY", displayName);
        builder.environment()
                .put("FONTCONFIG_FILE", program.resolve("fonts/fonts.conf").toString());
        Process finder = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (PrintWriter ask = new PrintWriter(finder.outputWriter(StandardCharsets.UTF_8), true);
                BufferedReader answers =
                        new BufferedReader(
                                new InputStreamReader(
                                        finder.getInputStream(), StandardCharsets.UTF_8))) {
            List<Place> places = new ArrayList<>();
            for (String name : names) {
                ask.println(name);
                String answer = String.valueOf(answers.readLine());
                if (!answer.matches("[0-9]+ [0-9]+")) {
                    throw new IllegalStateException("Nothing on the screen is called " + name);
                }
                String[] at = answer.split(" ");
                Place place = new Place(Integer.parseInt(at[0]), Integer.parseInt(at[1]));
                places.add(place);
                Run.touch(screen, place);
            }
            return places;
        } finally {
            finder.destroyForcibly();
            finder.onExit().join();
        }
    }

    private Subject chromium() throws IOException {
        Path file = page.write(ASSETS, output.resolve("page"));
        return new Subject(
                BROWSER,
                List.of(
                        "sh",
                        "-c",
                        // Each run with a profile of its own: one that was killed would say so.
                        "exec \"$@\" --user-data-dir=\"$(mktemp -d -p '" + output + "')\"",
                        "sh",
                        "chromium",
                        "--kiosk",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-sync",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--window-position=0,0",
                        "--window-size=" + screen.width() + "," + screen.height(),
                        file.toUri().toString()),
                Optional.empty(),
                WebPage.questionAt(screen.width()),
                WebPage.backAt(screen.height()));
    }

    private Subject bareWindow() throws IOException {
        Path cache = output.resolve("bare.aot");
        List<String> window = with(java, "-cp", output.resolve("peers.jar").toString());
        finish(with(window, "-XX:AOTCacheOutput=" + cache, BareWindow.class.getName(), "end"));
        return new Subject(
                FLOOR,
                with(window, "-XX:AOTCache=" + cache, BareWindow.class.getName()),
                Optional.empty(),
                WebPage.questionAt(screen.width()),
                WebPage.backAt(screen.height()));
    }

    /** What runs within the runtime of the program. */
    private void compilePeers() {
        Path classes = output.resolve("peers");
        tool(
                "javac",
                "-nowarn",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                SOURCES.resolve("PlaceFinder.java").toString(),
                SOURCES.resolve("BareWindow.java").toString());
        tool(
                "jar",
                "--create",
                "--file=" + output.resolve("peers.jar"),
                "-C",
                classes.toString(),
                ".");
    }

    private static void tool(String name, String... arguments) {
        int status =
                ToolProvider.findFirst(name).orElseThrow().run(System.err, System.err, arguments);
        if (status != 0) {
            throw new IllegalStateException(name + " has failed.");
        }
    }

    private void finish(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("DISPLAY", displayName);
        builder.redirectErrorStream(true).redirectOutput(output.resolve("last.log").toFile());
        if (builder.start().onExit().join().exitValue() != 0) {
            throw new IllegalStateException(command + " has failed; see " + output + "/last.log");
        }
    }

    private static List<String> with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Stream.of(more)).toList();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
