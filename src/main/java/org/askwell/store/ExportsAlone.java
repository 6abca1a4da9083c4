package org.askwell.store;

import org.askwell.callback.Reference;
import org.askwell.staff.ErasedOne;
import org.askwell.staff.LogContents;
import org.askwell.staff.RequestLog;
import org.askwell.staff.StatusChange;
import org.askwell.staff.Tampering;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.keys.KeyRing;

import java.time.Instant;
import java.util.List;

/**
 * No log, but keys that open sealed exports.
 *
 * @param keys are wiped when it is closed
 */
record ExportsAlone(KeyRing keys) implements RequestLog {

    @Override
    public LogContents read() {
        return new LogContents(List.of(), Tampering.NONE);
    }

    @Override
    public StatusChange markDone(Reference reference, Instant when) {
        return StatusChange.GONE;
    }

    @Override
    public StatusChange reopen(Reference reference, Instant doneAt) {
        return StatusChange.GONE;
    }

    @Override
    public boolean takeNote(Tampering seen) {
        return false;
    }

    @Override
    public ErasedOne erase(Reference reference) {
        return ErasedOne.NOT_THERE;
    }

    @Override
    public LogContents open(byte[] sealed) throws DatabaseException {
        return SealedExport.open(sealed, keys);
    }

    @Override
    public void close() {
        keys.close();
    }
}
