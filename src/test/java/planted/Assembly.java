package planted;

/** What the planted classes reach for. */
public final class Assembly {}
