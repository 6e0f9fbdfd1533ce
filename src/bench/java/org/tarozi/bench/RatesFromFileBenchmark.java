package org.tarozi.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tarozi.analysis.Rates;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.exchange.Importer;
import org.tarozi.store.Programme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/// All rates of a closed programme file with 10,000 assessments; reading the file's bytes as
/// reference.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
@State(Scope.Benchmark)
public class RatesFromFileBenchmark {

    private Path file;

    @Setup
    public void makeProgramme() {
        Path folder = ProgrammeFiles.folder();
        Programme programme = ProgrammeFiles.created();
        new Importer(programme, "office", InstantSource.system())
                .run(new AssessmentFiles().write(folder, 10_000));
        file = programme.file();
        programme.close();
    }

    /// The reference: every byte of the file read once.
    @Benchmark
    public long readBytes() throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
            }
        }
        return bytes;
    }

    @Benchmark
    public Rates openAndCount() {
        try (Programme programme = ProgrammeFiles.opened(Programme.openToRead(file))) {
            AssessmentSet set = programme.assessments();
            return Rates.of(set, Selection.of(set, org.tarozi.analysis.Scope.ALL));
        }
    }
}
