package planted.session;

/** Breaks a rule: state that outlives a person. */
final class KeepsState {
    static int visits;

    private KeepsState() {}
}
