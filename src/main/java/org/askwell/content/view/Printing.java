package org.askwell.content.view;

import org.askwell.content.SheetPrinter;
import org.askwell.work.BackgroundRunner;

/**
 * What printing needs.
 *
 * @param printer the site's printer
 * @param background where it works, as it may take seconds
 */
public record Printing(SheetPrinter printer, BackgroundRunner background) {}
