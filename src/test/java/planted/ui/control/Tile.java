package planted.ui.control;

/** What the planted classes reach for. */
public final class Tile {}
