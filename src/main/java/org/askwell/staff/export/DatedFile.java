package org.askwell.staff.export;

import org.askwell.staff.RequestStatus;
import org.askwell.work.AtomicFile;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file of exported requests, called by its day and by which requests it holds; where one of that
 * name holds something else, the next number is taken.
 *
 * @param ending of the name, without the dot
 */
record DatedFile(LocalDate day, Optional<RequestStatus> status, String ending) {

    /** Writes {@code content} into {@code folder}, and says where; the same is written once. */
    Path in(Path folder, byte[] content) throws IOException {
        String name = "requests-" + day + "-" + status.map(RequestStatus::id).orElse("all");
        for (int number = 1; ; number++) {
            Path file = folder.resolve(name + (number == 1 ? "" : "-" + number) + "." + ending);
            try {
                AtomicFile.create(file, out -> out.write(content));
                return file;
            } catch (FileAlreadyExistsException _) {
                if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
                    return file;
                }
            }
        }
    }
}
