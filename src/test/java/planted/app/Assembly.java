package planted.app;

/** What the planted classes reach for. */
public final class Assembly {}
