package org.askwell.staff.export;

/** How exported requests are written. */
public enum ExportFormat {
    CSV,
    JSON;

    /** How the name of a file ends that is written so, without the dot. */
    public String ending() {
        return switch (this) {
            case CSV -> "csv";
            case JSON -> "json";
        };
    }

    /**
     * Writes in this format.
     *
     * @param mark of CSV; JSON has none (RFC 8259, section 8.1)
     */
    public RequestWriter writer(CsvTable.ByteOrderMark mark) {
        return switch (this) {
            case CSV -> new CsvRequests(mark);
            case JSON -> new JsonRequests();
        };
    }
}
