package planted.content.json;

import planted.content.view.Card;

/** Breaks a rule: one half of a cycle within a room. */
public record ReadsView(Card card) {}
