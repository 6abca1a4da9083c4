package planted.speech;

import planted.site.Centre;

/** Breaks a rule: one half of a cycle. */
public record Voice(Centre centre) {}
