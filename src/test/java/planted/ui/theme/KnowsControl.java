package planted.ui.theme;

import planted.ui.control.Tile;

/** Breaks a rule: a part that knows one which comes after it. */
final class KnowsControl {
    final Tile planted = new Tile();
}
