package planted;

/** Breaks a rule: logic outside of every room. */
final class StandsLoose {}
