package org.tarozi.ui.app;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Opening a visit until its questions are laid out, and going on to the next question. The
/// reference is a turn to the window's thread and back.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw", "-Xmx512m"})
@Warmup(iterations = 6, time = 4)
@Measurement(iterations = 3, time = 5)
@State(Scope.Benchmark)
public class VisitBenchmark {

    private static final int QUESTIONS_OF_A_POINT = 8;

    /// How many questions the checklist has.
    @Param({"250", "1000"})
    public int questions;

    private VisitFixture fixture;
    private WindowRobot window;
    private boolean forth;

    @Setup
    public void open() throws IOException {
        Path folder = Files.createTempDirectory("tarozi-bench-window");
        new WindowSettings(folder).setLanguage(Language.EN);
        fixture = VisitFixture.in(folder, checklist(questions));
        window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file());
        window.scene().awaitText("#file", fixture.file().toString());
        openVisit();
        window.scene().focus("#questions");
    }

    @TearDown
    public void close() {
        window.close();
    }

    private static String checklist(int questions) {
        StringBuilder yaml =
                new StringBuilder(
                        """
                        tarozi: checklist/1
                        id: bench
                        title: {en: Bench}
                        languages: [en]
                        clusters:
                          - id: c1
                            title: {en: Cluster}
                            points:
                        """);
        for (int at = 0; at < questions; at++) {
            if (at % QUESTIONS_OF_A_POINT == 0) {
                yaml.append("      - id: p").append(at).append("\n        title: {en: Point ");
                yaml.append(at).append("}\n        law: [C155]\n        questions:\n");
            }
            yaml.append("          - {id: q").append(at).append(", text: {en: Is the exit number ");
            yaml.append(at).append(" of this hall free during working hours?}, finding: no}\n");
        }
        return yaml.toString();
    }

    /// The reference.
    @Benchmark
    public int turnToTheWindow() {
        return Toolkit.onWindow(() -> questions);
    }

    @Benchmark
    public void openVisit() {
        Toolkit.doOnWindow(
                () -> window.shell().go(new Destination.Visit(fixture.visit(), Optional.empty())));
        window.scene().awaitText("#visit-factory", "Silk (sample)");
        layOut();
    }

    @Benchmark
    public void nextQuestion() {
        forth = !forth;
        window.scene().press(forth ? KeyCode.DOWN : KeyCode.UP);
        layOut();
    }

    /// What a pulse does for what changed: a pass over the styles of the whole window would measure
    /// the rows that did not.
    private void layOut() {
        Toolkit.doOnWindow(
                () -> {
                    Parent root = window.scene().scene().getRoot();
                    root.lookup("#questions").applyCss();
                    root.lookup("#detail").applyCss();
                    root.layout();
                });
    }
}
