package org.askwell.content;

import org.askwell.content.figure.DrawingReader;
import org.askwell.content.json.PackLoader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Looks in the bundled pack for what somebody types. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SearchBenchmark {
    @Param({"n", "nausea", "side effects", "no such words"})
    public String typed = "";

    private final Pack pack = bundled();
    private final Search search = prepared(pack);

    @Benchmark
    public List<Hit> find() {
        return search.find(typed);
    }

    /** What opening the search costs, whatever is typed. */
    @Benchmark
    public Search prepare() {
        return prepared(pack);
    }

    private static Search prepared(Pack pack) {
        return new Search(
                List.of(pack),
                shown -> shown.edition(Locale.ENGLISH).orElseThrow(),
                Locale.ENGLISH);
    }

    private static Pack bundled() {
        PackResult result =
                new PackLoader(new DrawingReader())
                        .load(
                                new BundledPackFiles("/content/chemotherapy-immunotherapy"),
                                LocalDate.EPOCH);
        return ((PackResult.Loaded) result).pack();
    }
}
