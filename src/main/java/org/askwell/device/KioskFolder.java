package org.askwell.device;

import org.askwell.work.ToldException;

import java.io.IOException;
import java.util.Optional;

/** The data folder of a kiosk that runs: claimed for it alone or, where that fails, only read. */
public final class KioskFolder implements AutoCloseable {
    private final DataFolder data;
    private final Optional<SingleInstance> claim;
    private final Optional<ToldException> trouble;

    private KioskFolder(
            DataFolder data, Optional<SingleInstance> claim, Optional<ToldException> trouble) {
        this.data = data;
        this.claim = claim;
        this.trouble = trouble;
    }

    /**
     * Opens {@code data} to keep requests in it or, where nothing can be written there, to show
     * what there is.
     *
     * @throws ToldException where another kiosk runs with it
     */
    public static KioskFolder open(DataFolder data) throws ToldException {
        try {
            data.open();
        } catch (ToldException e) {
            return new KioskFolder(data, Optional.empty(), Optional.of(e));
        }
        try {
            SingleInstance claim = SingleInstance.lock(data);
            return new KioskFolder(
                    data,
                    Optional.of(claim.named(ProcessHandle.current().pid())),
                    Optional.empty());
        } catch (IOException e) {
            return new KioskFolder(
                    data, Optional.empty(), Optional.of(SingleInstance.unlockable(data, e)));
        }
    }

    /** Where it lies. */
    public DataFolder data() {
        return data;
    }

    /** What keeps the kiosk from writing there, and how to mend it; empty where it can. */
    public Optional<String> trouble() {
        return trouble.map(ToldException::sentence);
    }

    /** Whether requests can be kept there. */
    public boolean canBeWritten() {
        return trouble.isEmpty();
    }

    @Override
    public void close() throws IOException {
        if (claim.isPresent()) {
            claim.get().close();
        }
    }
}
