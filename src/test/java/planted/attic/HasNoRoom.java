package planted.attic;

/** Breaks a rule: a room that no rule knows. */
final class HasNoRoom {}
