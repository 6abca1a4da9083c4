package planted.staff.export;

/** Breaks a rule: standard output away from the command line. */
final class Prints {
    @SuppressWarnings("SystemOut")
    void plant() {
        System.out.println();
    }
}
