package planted.store;

/** What the planted classes reach for. */
public final class Database {}
