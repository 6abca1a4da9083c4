package org.askwell.cli;

/** How exported requests are written. */
public enum ExportFormat {
    CSV,
    JSON
}
