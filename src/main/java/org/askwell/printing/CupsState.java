package org.askwell.printing;

import org.askwell.content.PrinterException.Trouble;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a printer of CUPS stands (RFC 8011, 5.4.11 to 5.4.23).
 *
 * @param stopped whether it prints nothing for now
 * @param refusing whether it takes no jobs
 * @param reasons why, such as {@code media-empty-error}
 */
record CupsState(boolean stopped, boolean refusing, List<String> reasons) {
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern VALUE = Pattern.compile("([^\\s=]+)=(\\S*)");
    private static final List<String> PAPER = List.of("media-empty", "media-needed");
    private static final List<String> AWAY =
            List.of("offline", "shutdown", "paused", "timed-out", "connecting-to-device");

    CupsState {
        reasons = List.copyOf(reasons);
    }

    /**
     * The state in the line of {@code name=value} that {@code lpoptions} prints, if it is there.
     */
    static Optional<CupsState> of(String line) {
        Map<String, String> values = new HashMap<>();
        VALUE.matcher(QUOTED.matcher(line).replaceAll(""))
                .results()
                .forEach(found -> values.put(found.group(1), found.group(2)));
        return Optional.ofNullable(values.get("printer-state"))
                .map(state ->
                        new CupsState(
                                state.equals("5"),
                                "false".equals(values.get("printer-is-accepting-jobs")),
                                Arrays.asList(
                                        values.getOrDefault("printer-state-reasons", "none")
                                                .split(",", -1))));
    }

    /** What keeps it from printing. */
    Optional<Trouble> trouble() {
        if (says(PAPER)) {
            return Optional.of(Trouble.OUT_OF_PAPER);
        }
        return stopped || refusing || says(AWAY) ? Optional.of(Trouble.OFF) : Optional.empty();
    }

    private boolean says(List<String> beginnings) {
        return reasons.stream()
                .anyMatch(reason -> beginnings.stream().anyMatch(reason::startsWith));
    }
}
