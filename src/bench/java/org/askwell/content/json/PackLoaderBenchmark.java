package org.askwell.content.json;

import org.askwell.content.BundledPackFiles;
import org.askwell.content.PackResult;
import org.askwell.content.figure.DrawingReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/**
 * Reads and judges the bundled pack: in a cold virtual machine, as at a start, and in a warm one.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PackLoaderBenchmark {
    private final BundledPackFiles files =
            new BundledPackFiles("/content/chemotherapy-immunotherapy");

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public PackResult cold() {
        return load();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public PackResult warm() {
        return load();
    }

    private PackResult load() {
        return new PackLoader(new DrawingReader()).load(files, LocalDate.EPOCH);
    }
}
