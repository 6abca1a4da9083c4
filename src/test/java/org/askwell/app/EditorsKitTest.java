package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.cli.ExitStatus;
import org.askwell.content.PackResult;
import org.askwell.device.Machine;
import org.askwell.work.Problem;
import org.askwell.work.ToldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What an editor does between an empty folder and a pack without problems. */
class EditorsKitTest {
    @TempDir private Path temporary;

    private final ContentCommands commands =
            new ContentCommands(Installation.on(Machine.thisOne()), new ToolkitStart());
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);

    @Test
    void beginsWithAPackWithoutProblems() throws ToldException {
        Path folder = temporary.resolve("new/pack");

        assertThat(commands.create(folder, out)).isEqualTo(ExitStatus.DONE);

        assertThat(told.toString(StandardCharsets.UTF_8)).contains("content preview " + folder);
        List<PackResult> results = commands.check(folder);
        assertThat(results).singleElement().isInstanceOf(PackResult.Loaded.class);
        assertThat(results.getFirst().problems()).extracting(Problem::line).isEmpty();
    }

    @Test
    void leavesAFolderThatIsNotEmpty() throws IOException {
        Path file = Files.writeString(temporary.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> commands.create(temporary, out))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("is not an empty folder");
        assertThatThrownBy(() -> commands.create(file, out)).isInstanceOf(ToldException.class);
        try (var left = Files.list(temporary)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    @Timeout(20)
    void noticesWhatIsSavedInAFolderThatIsNewToo() throws Exception {
        try (FolderWatch saves = new FolderWatch(temporary)) {
            Path inside = Files.createDirectory(temporary.resolve("en"));
            saves.awaitSave();
            CompletableFuture<Boolean> saved =
                    CompletableFuture.supplyAsync(() -> {
                        try {
                            saves.awaitSave();
                            return true;
                        } catch (IOException | InterruptedException e) {
                            return false;
                        }
                    });
            Files.writeString(inside.resolve("glossary.json"), "{}");

            assertThat(saved.get()).isTrue();
        }
    }
}
