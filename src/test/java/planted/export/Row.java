package planted.export;

/** What the planted classes reach for. */
public final class Row {}
