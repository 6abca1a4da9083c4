package org.askwell.ui.paging;

import javafx.scene.layout.Region;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Breaks a column into pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PagesBenchmark {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 1200;

    @Param({"12", "60"})
    public int items;

    private List<RowSize> rows = List.of();

    @Setup(Level.Trial)
    public void rows() {
        rows =
                IntStream.range(0, items)
                        .mapToObj(i ->
                                new RowSize(
                                        new RowSize.Length(height(i), height(i), height(i)),
                                        new RowSize.Length(20, 20, 40),
                                        i % 5 == 0))
                        .toList();
    }

    /** The breaks alone, of rows whose heights are known. */
    @Benchmark
    public List<Integer> breaks() {
        return PageBreaks.balanced(rows, HEIGHT);
    }

    /** A new column of items as tall as the rows, laid out once. */
    @Benchmark
    public int layOut() {
        Pages pages = new Pages(20);
        pages.setItems(IntStream.range(0, items).mapToObj(PagesBenchmark::item).toList());
        pages.resize(WIDTH, HEIGHT);
        pages.layout();
        return pages.pageCount().get();
    }

    private static Region item(int number) {
        Region item = new Region();
        item.setMinHeight(height(number));
        item.setPrefHeight(height(number));
        return item;
    }

    private static double height(int number) {
        return 60 + number * 37 % 300;
    }
}
