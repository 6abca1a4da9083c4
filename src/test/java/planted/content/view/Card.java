package planted.content.view;

import planted.content.json.ReadsView;

/** Breaks a rule: the other half of a cycle within a room. */
public record Card(ReadsView view) {}
