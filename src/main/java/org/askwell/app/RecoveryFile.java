package org.askwell.app;

import org.askwell.staff.PreparedKeys;
import org.askwell.staff.StaffKeysException;
import org.askwell.work.AtomicFile;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file to which a command writes the recovery key before the keys count. */
record RecoveryFile(Path file) {

    /** Writes the recovery key of {@code prepared}, and makes the keys count then. */
    void commit(PreparedKeys prepared) throws ToldException {
        byte[] text = (prepared.recoveryKey().text() + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.create(file, out -> out.write(text));
        } catch (FileAlreadyExistsException e) {
            throw new ToldException(
                    "The file "
                            + file
                            + " exists already and was left as it is; name a new one with"
                            + " --recovery-out.",
                    e);
        } catch (IOException e) {
            throw new ToldException(
                    "The recovery key cannot be written to "
                            + file
                            + "; free space on the disk, or name a file in a folder that you may"
                            + " write to with --recovery-out.",
                    e);
        }
        try {
            prepared.commit();
        } catch (StaffKeysException e) {
            delete(e);
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }

    /** A recovery key without keys would only confuse whoever finds it. */
    private void delete(StaffKeysException e) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftBehind) {
            e.addSuppressed(leftBehind);
        }
    }
}
