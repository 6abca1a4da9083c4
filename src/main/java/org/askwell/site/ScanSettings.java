package org.askwell.site;

/**
 * One-switch scanning as a centre wants it.
 *
 * @param always whether the key that selects begins it on the first screen, for a kiosk that has a
 *     switch beside it
 * @param pace with which it begins; each person can change it
 */
public record ScanSettings(boolean always, ScanPace pace) {
    /** What holds where a site says nothing. */
    public static final ScanSettings DEFAULT = new ScanSettings(false, ScanPace.DEFAULT);
}
