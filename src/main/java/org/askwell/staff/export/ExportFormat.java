package org.askwell.staff.export;

/** How exported requests are written. */
public enum ExportFormat {
    CSV,
    JSON;

    /**
     * Writes in this format.
     *
     * @param mark of CSV; JSON has none (RFC 8259, section 8.1)
     */
    public RequestWriter writer(CsvRequests.ByteOrderMark mark) {
        return switch (this) {
            case CSV -> new CsvRequests(mark);
            case JSON -> new JsonRequests();
        };
    }
}
