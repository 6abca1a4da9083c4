package planted.ui.theme;

import planted.staff.export.Row;

/** Breaks a rule: a theme that knows a feature. */
final class KnowsFeature {
    final Row planted = new Row();
}
