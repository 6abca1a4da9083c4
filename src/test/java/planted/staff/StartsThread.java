package planted.staff;

/** Breaks a rule: a thread of its own, in no lane. */
final class StartsThread {
    void plant() {
        Thread.ofVirtual().start(() -> {});
    }
}
