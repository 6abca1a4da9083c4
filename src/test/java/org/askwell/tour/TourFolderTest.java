package org.askwell.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.work.ToldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class TourFolderTest {
    @TempDir private Path folder;

    @Test
    void takesAwayWhatAnEarlierTourLeft() throws Exception {
        TourFolder.prepare(folder);
        List<Path> left = List.of(file("07-start.png"), file("100-done.png"), file("requests.csv"));
        file("data/askwell.db");

        TourFolder.prepare(folder);

        assertThat(left).noneMatch(Files::exists);
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(folder.resolve("tour.txt")).exists();
    }

    @Test
    void leavesWhatSomebodyPutBesideIt() throws Exception {
        TourFolder.prepare(folder);
        List<Path> others = List.of(file("letter.txt"), file("family.png"), file("accounts.csv"));

        TourFolder.prepare(folder);

        assertThat(others).allMatch(Files::exists);
    }

    @Test
    void refusesAFolderOfOtherThings() throws Exception {
        file("requests.csv");

        assertThatThrownBy(() -> TourFolder.prepare(folder))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("no earlier tour");
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }
}
