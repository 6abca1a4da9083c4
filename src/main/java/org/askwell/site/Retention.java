package org.askwell.site;

/**
 * How long requests are kept (UK GDPR, article 5(1)(e)).
 *
 * @param afterDone days after completion
 * @param warnAfter days after receipt from which staff are warned that nobody has called
 * @param atMost days after receipt, done or not
 */
public record Retention(int afterDone, int warnAfter, int atMost) {

    /** What holds where a site sets nothing of its own. */
    public static final Retention DEFAULT = new Retention(7, 20, 30);

    /** This with each limit of erasing that is longer in {@code other}. */
    public Retention orLonger(Retention other) {
        return new Retention(
                Math.max(afterDone, other.afterDone), warnAfter, Math.max(atMost, other.atMost));
    }
}
