package org.tarozi.bench;

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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tarozi.exchange.Importer;
import org.tarozi.exchange.Receipt;
import org.tarozi.store.Programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Import of assessment files of 300 changes, with all checks and signatures; reading their bytes
/// as reference.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@State(Scope.Benchmark)
public class ImportBenchmark {

    @Param({"1000", "10000"})
    private int files;

    private List<Path> paths;
    private Programme programme;

    @Setup(Level.Trial)
    public void writeFiles() {
        paths = new AssessmentFiles().write(ProgrammeFiles.folder(), files);
    }

    @Setup(Level.Invocation)
    public void newProgramme() {
        programme = ProgrammeFiles.created();
    }

    @TearDown(Level.Invocation)
    public void discardProgramme() {
        ProgrammeFiles.discard(programme);
    }

    /// The reference: every byte of every file read once.
    @Benchmark
    public long readBytes() throws IOException {
        long bytes = 0;
        for (Path path : paths) {
            bytes += Files.readAllBytes(path).length;
        }
        return bytes;
    }

    @Benchmark
    public Receipt importFiles() {
        return new Importer(programme, "office", InstantSource.system()).run(paths);
    }
}
