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
import org.tarozi.checklist.file.ChecklistFile;
import org.tarozi.checklist.file.ChecklistReader;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// Reading and checking a checklist file of a thousand questions in three languages, in a process
/// that has just begun and in one that has done so before; taking its bytes for a text as
/// reference.
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ChecklistReadBenchmark {

    private static final int QUESTIONS = 1_000;
    private static final int QUESTIONS_OF_A_POINT = 10;

    private byte[] bytes;

    @Setup
    public void write() {
        StringBuilder yaml =
                new StringBuilder(
                        """
                        tarozi: checklist/1
                        id: thousand
                        title: {en: Thousand, ru: Тысяча, uz: Ming}
                        languages: [en, ru, uz]
                        clusters:
                          - id: c1
                            title: {en: Cluster, ru: Раздел, uz: Boʻlim}
                            points:
                        """);
        for (int at = 0; at < QUESTIONS; at++) {
            if (at % QUESTIONS_OF_A_POINT == 0) {
                yaml.append(
                        """
                              - id: p%1$d
                                title: {en: Point %1$d, ru: Пункт %1$d, uz: Band %1$d}
                                law: [C155 Art. 16]
                                questions:
                        """
                                .formatted(at));
            }
            yaml.append(
                    """
                              - id: q%1$d
                                text: {en: Is exit %1$d free?, ru: Свободен ли выход %1$d?, uz: %1$d-chiqish ochiqmi?}
                                finding: no
                                tags: [public_reporting]
                                guidance: {en: Walk to it., ru: Дойдите до него., uz: Oldiga boring.}
                                evidence: {observation: [{en: The door, ru: Дверь, uz: Eshik}]}
                    """
                            .formatted(at));
        }
        bytes = yaml.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The reference.
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 3, time = 1)
    public String bytesAsText() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    public ChecklistFile readWarm() {
        return ChecklistReader.read("thousand.yaml", bytes).orThrow();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(7)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public ChecklistFile readCold() {
        return ChecklistReader.read("thousand.yaml", bytes).orThrow();
    }
}
