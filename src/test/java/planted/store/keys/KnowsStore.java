package planted.store.keys;

import planted.store.Database;

/** Breaks a rule: keys that know what is built on them. */
final class KnowsStore {
    final Database planted = new Database();
}
