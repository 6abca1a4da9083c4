package planted.staff.export;

/** What the planted classes reach for. */
public final class Row {}
