package org.tarozi.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tarozi.exchange.Importer;
import org.tarozi.exchange.Receipt;
import org.tarozi.exchange.star.LargeStarTable;
import org.tarozi.exchange.star.StarWriter;
import org.tarozi.store.Programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A STAR csv of a million rows in and out again; reading its lines as reference.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 0)
@Measurement(iterations = 2)
@State(Scope.Benchmark)
public class StarBenchmark {

    private static final int ROWS = 1_000_000;

    private Path table;
    private Programme empty;
    private Programme filled;

    @Setup
    public void writeTable() throws IOException {
        table =
                new LargeStarTable(ROWS / LargeStarTable.QUESTIONS)
                        .write(ProgrammeFiles.folder().resolve("star.csv"));
        filled = ProgrammeFiles.created();
        new Importer(filled, "office", InstantSource.system()).run(List.of(table));
    }

    @Setup(Level.Invocation)
    public void newProgramme() {
        empty = ProgrammeFiles.created();
    }

    @TearDown(Level.Invocation)
    public void discardProgramme() {
        ProgrammeFiles.discard(empty);
    }

    @TearDown
    public void discard() throws IOException {
        ProgrammeFiles.discard(filled);
        Files.delete(table);
    }

    /// The reference: every line of the table read once.
    @Benchmark
    public long readLines() throws IOException {
        long characters = 0;
        try (var lines = Files.lines(table)) {
            for (String line : (Iterable<String>) lines::iterator) {
                characters += line.length();
            }
        }
        return characters;
    }

    @Benchmark
    public Receipt importTable() {
        return new Importer(empty, "office", InstantSource.system()).run(List.of(table));
    }

    @Benchmark
    public StarWriter.Summary writeAgain() {
        return StarWriter.write(filled, table.resolveSibling("again.csv"));
    }
}
