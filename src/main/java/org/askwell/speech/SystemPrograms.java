package org.askwell.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs programs as processes that never outlive their time. */
public final class SystemPrograms implements Programs {

    @Override
    public byte[] run(
            List<String> command, List<String> environment, String input, Duration limit, int most)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        environment.forEach(variable -> {
            String[] parts = variable.split("=", 2);
            builder.environment().put(parts[0], parts[1]);
        });
        Process process = builder.start();
        try {
            CompletableFuture<byte[]> written = new CompletableFuture<>();
            // A program that neither reads nor writes would hold up whoever feeds it.
            Thread.ofVirtual().start(() -> feed(process, input));
            Thread.ofVirtual().start(() -> collect(process, most, written));
            byte[] output = written.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(command.getFirst() + " does not end");
            }
            if (process.exitValue() != 0) {
                throw new IOException(
                        command.getFirst() + " ended with status " + process.exitValue());
            }
            return output;
        } catch (TimeoutException e) {
            throw new IOException(command.getFirst() + " does not answer", e);
        } catch (ExecutionException e) {
            throw new IOException(command.getFirst() + " could not be heard out", e);
        } finally {
            end(process);
        }
    }

    private static void feed(Process process, String input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It has ended, or wants none; its status tells whether that is a fault.
        }
    }

    private static void collect(Process process, int most, CompletableFuture<byte[]> written) {
        try (InputStream out = process.getInputStream()) {
            byte[] bytes = out.readNBytes(most);
            if (out.read() >= 0) {
                throw new IOException("more than " + most + " bytes");
            }
            written.complete(bytes);
        } catch (IOException e) {
            written.completeExceptionally(e);
        }
    }

    /** Ends what is left of it, with everything that it has started. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
