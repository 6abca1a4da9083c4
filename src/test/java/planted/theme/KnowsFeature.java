package planted.theme;

import planted.export.Row;

/** Breaks a rule: a theme that knows a feature. */
final class KnowsFeature {
    final Row planted = new Row();
}
