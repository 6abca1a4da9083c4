package planted.tour;

import planted.app.Assembly;

/** Breaks a rule: a room that knows where it is put together. */
final class KnowsAssembly {
    final Assembly planted = new Assembly();
}
