package planted.kiosk;

import planted.store.Database;

/** Breaks a rule: a shell that opens the store. */
final class OpensStore {
    final Database planted = new Database();
}
