package planted.content;

import planted.store.Database;

/** Breaks a rule: a feature that knows how it is stored. */
final class KnowsStore {
    final Database planted = new Database();
}
