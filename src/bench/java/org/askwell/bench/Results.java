package org.askwell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What all runs have found: every number in a CSV file, the medians in a table. */
final class Results {
    private final Path csv;
    private final Map<String, Map<Measure, List<Double>>> found = new LinkedHashMap<>();

    /**
     * @param csv is begun anew
     */
    Results(Path csv) throws IOException {
        this.csv = csv;
        Files.writeString(csv, "program,measure,unit,value\n");
    }

    void add(String program, Map<Measure, Double> run) throws IOException {
        for (Map.Entry<Measure, Double> each : run.entrySet()) {
            found.computeIfAbsent(program, _ -> new EnumMap<>(Measure.class))
                    .computeIfAbsent(each.getKey(), _ -> new ArrayList<>())
                    .add(each.getValue());
            Files.writeString(
                    csv,
                    String.format(
                            Locale.ROOT,
                            "%s,\"%s\",%s,%.2f%n",
                            program,
                            each.getKey().words,
                            each.getKey().unit,
                            each.getValue()),
                    StandardOpenOption.APPEND);
        }
    }

    /** The medians as Markdown. */
    String table(String own, String browser, String floor) {
        StringBuilder table =
                new StringBuilder(
                        String.format(
                                "| | %s | %s | ratio | %s | goal | met |%n", own, browser, floor));
        table.append("| --- | ---: | ---: | ---: | ---: | --- | --- |\n");
        for (Measure measure : Measure.values()) {
            double ours = median(own, measure);
            double theirs = median(browser, measure);
            double least = median(floor, measure);
            table.append(
                    String.format(
                            "| %s, %s | %s | %s | %s | %s | %s | %s |%n",
                            measure.words,
                            measure.unit,
                            number(ours),
                            number(theirs),
                            Double.isNaN(theirs)
                                    ? "–"
                                    : String.format(Locale.ROOT, "%.2f", ours / theirs),
                            number(least),
                            measure.goal(),
                            Double.isNaN(ours)
                                    ? "–"
                                    : measure.met(ours, theirs, least) ? "yes" : "**no**"));
        }
        return table.toString();
    }

    private double median(String program, Measure measure) {
        List<Double> values =
                found.getOrDefault(program, Map.of()).getOrDefault(measure, List.of()).stream()
                        .filter(value -> !value.isNaN())
                        .sorted()
                        .toList();
        int middle = values.size() / 2;
        return values.isEmpty()
                ? Double.NaN
                : (values.get(middle) + values.get((values.size() - 1) / 2)) / 2;
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? "–"
                : String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
