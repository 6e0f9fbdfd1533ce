package org.tarozi.ui.app;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

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
import org.tarozi.text.Language;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// From a cold process to a window that can be used, each time in a process of its own; an empty
/// JavaFX window as reference.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 5,
        jvmArgsAppend = {
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Xmx512m",
            "-XX:+UseSerialGC"
        })
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Benchmark)
public class WindowStartBenchmark {

    private Path folder;

    @Setup
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("tarozi-bench-start");
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    /// The reference.
    @Benchmark
    public boolean emptyWindow() {
        Toolkit.start();
        return Toolkit.onWindow(
                () -> {
                    Stage stage = new Stage();
                    stage.setScene(new Scene(new Pane(), 1366, 768));
                    stage.show();
                    stage.getScene().snapshot(null);
                    return stage.isShowing();
                });
    }

    /// The window on the start screen.
    @Benchmark
    public boolean usableWindow() {
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK);
        window.scene().awaitSeen("#open");
        return Toolkit.onWindow(
                () -> {
                    window.scene().scene().snapshot(null);
                    return true;
                });
    }
}
