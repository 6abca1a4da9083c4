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
 * An exported file, called by what it holds and by its day; where one of that name holds something
 * else, the next number is taken.
 *
 * @param name with the day, such as {@code requests-2026-03-02-new}
 * @param ending of the name, without the dot
 */
record DatedFile(String name, String ending) {

    /** A file of the requests that are {@code status}, or of all. */
    static DatedFile ofRequests(LocalDate day, Optional<RequestStatus> status, String ending) {
        return new DatedFile(
                "requests-" + day + "-" + status.map(RequestStatus::id).orElse("all"), ending);
    }

    /** Writes {@code content} into {@code folder}, and says where; the same is written once. */
    Path in(Path folder, byte[] content) throws IOException {
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
