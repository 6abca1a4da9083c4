package planted.site;

import planted.speech.Voice;

/** Breaks a rule: the other half of a cycle. */
public record Centre(Voice voice) {}
