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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tarozi.assessment.AnswerVector;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Result;
import org.tarozi.change.Change;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Question;
import org.tarozi.exchange.Importer;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One answer, durable and projected, in an assessment with every question answered; a 4 KB
/// overwrite with `fdatasync` as reference.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@State(Scope.Benchmark)
public class SaveAnswerBenchmark {

    private Programme programme;
    private Path programmeFile;
    private Editing editing;
    private Subject assessment;
    private List<Subject> answers;
    private int next;
    private FileChannel channel;
    private final ByteBuffer block = ByteBuffer.allocateDirect(4096);

    @Setup
    public void open() throws IOException {
        Path folder = ProgrammeFiles.folder();
        programmeFile = folder.resolve("visit.tarozi");
        programme =
                ProgrammeFiles.opened(Programme.create(programmeFile, AssessmentFiles.PROGRAMME));
        new Importer(programme, "auditor", InstantSource.system())
                .run(new AssessmentFiles().write(folder, 1));
        editing =
                programme.editing(
                        new Author("auditor", DeviceKey.created()), InstantSource.system());
        assessment =
                new Subject("assessment/" + programme.assessments().assessments().getFirst().id());
        List<Question> questions = programme.checklists().getFirst().release().questions();
        answers =
                questions.stream()
                        .map(question -> assessment.at("answer/" + question.id()))
                        .toList();
        channel =
                FileChannel.open(
                        folder.resolve("reference"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
    }

    @TearDown
    public void close() throws IOException {
        programme.close();
        channel.close();
    }

    /// The reference.
    @Benchmark
    public long overwriteAndSync() throws IOException {
        block.clear();
        channel.write(block, 0);
        channel.force(false);
        return channel.size();
    }

    @Benchmark
    public List<Change> saveAnswer() {
        Subject answer = answers.get(next++ % answers.size());
        Result result = Result.values()[next / answers.size() % Result.values().length];
        return editing.set(answer, OfAnswer.RESULT.key(), Value.of(result.key()));
    }

    /// Opening the file and reading the assessment with its whole history.
    @Benchmark
    public AnswerVector openAssessment() {
        programme.close();
        programme = ProgrammeFiles.opened(Programme.open(programmeFile));
        editing =
                programme.editing(
                        new Author("auditor", DeviceKey.created()), InstantSource.system());
        programme.history(assessment);
        return programme.assessments().assessments().getFirst().answers();
    }
}
