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
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;

import java.util.concurrent.TimeUnit;

/// All rates over 10,000 assessments of 250 questions, with the sum of the same bytes as reference.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class RatesBenchmark {

    private AssessmentSet set;
    private Selection selection;

    @Setup
    public void makeProgramme() {
        set = LargeProgramme.of(10_000);
        selection = Selection.of(set, org.tarozi.analysis.Scope.ALL);
    }

    /// The reference: every answer byte read once.
    @Benchmark
    public long sumOfAllBytes() {
        long sum = 0;
        for (Assessment assessment : set.assessments()) {
            for (byte code : assessment.answers().codes()) {
                sum += code;
            }
        }
        return sum;
    }

    /// Rates by cluster, point, question and factory of assessments already selected.
    @Benchmark
    public Rates rates() {
        return Rates.of(set, selection);
    }

    /// The same with the selection: stages, one per factory, warnings.
    @Benchmark
    public Rates selectionAndRates() {
        return Rates.of(set, Selection.of(set, org.tarozi.analysis.Scope.ALL));
    }
}
