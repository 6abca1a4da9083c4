package planted.session;

/** Breaks a rule: a ticker that is not passed in. */
final class MeasuresTime {
    final long planted = System.nanoTime();
}
