package org.askwell.app;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts calls of methods of JavaFX that nothing public tells about, as the virtual machine traces
 * them (JEP 520).
 */
final class CallCount {
    private CallCount() {}

    /**
     * How often each of {@code methods} is called while {@code work} is done, on any thread; those
     * that are not called are left out.
     *
     * @param folder for the recording
     * @param methods each as {@code package.Class::method}
     */
    static Map<String, Long> during(Runnable work, Path folder, String... methods) {
        try (Recording recording = new Recording()) {
            recording
                    .enable("jdk.MethodTrace")
                    .withoutThreshold()
                    .withoutStackTrace()
                    .with("filter", String.join(";", methods));
            recording.start();
            work.run();
            recording.stop();
            Path file = Files.createTempFile(folder, "calls", ".jfr");
            recording.dump(file);
            return RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals("jdk.MethodTrace"))
                    .map(event -> event.<RecordedMethod>getValue("method"))
                    .collect(Collectors.groupingBy(CallCount::name, Collectors.counting()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(RecordedMethod method) {
        return method.getType().getName() + "::" + method.getName();
    }
}
