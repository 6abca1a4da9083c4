package org.askwell.store;

import org.askwell.staff.LogContents;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Tampering;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.keys.KeyRing;
import org.askwell.store.keys.PayloadException;

import java.util.ArrayList;
import java.util.List;

/** Opens requests that have left a kiosk sealed. */
final class SealedExport {
    private SealedExport() {}

    /**
     * The requests in {@code sealed}, and which of them were changed on the way.
     *
     * @throws DatabaseException where it is no such file or damaged; the message lacks its name
     */
    static LogContents open(byte[] sealed, KeyRing keys) throws DatabaseException {
        try (StateKeys tags = new StateKeys(keys)) {
            OpeningKeys opening = new OpeningKeys(keys);
            List<LoggedRequest> requests = new ArrayList<>();
            List<String> altered = new ArrayList<>();
            for (SealedFileJson.SealedRow each : SealedFileJson.decode(sealed)) {
                LogRow row = each.row();
                if (each.isAsLeft(tags)) {
                    requests.add(row.open(opening, row.state()));
                } else {
                    requests.add(row.open(opening, row.state().unmarked()));
                    altered.add(row.reference());
                }
            }
            return new LogContents(requests, new Tampering(altered, List.of(), false));
        } catch (PayloadException e) {
            throw new DatabaseException(
                    "is no whole sealed export: " + e.getMessage() + "; export it again", e);
        }
    }
}
