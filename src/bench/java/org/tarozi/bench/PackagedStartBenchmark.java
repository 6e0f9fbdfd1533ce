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

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// The package with its own runtime, from the start of the process to its end, which is as soon as
/// the first screen was painted; as reference an empty JavaFX window packaged alike. Needs `mvn
/// -Pimage package`.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 15)
@State(Scope.Benchmark)
public class PackagedStartBenchmark {

    private static final Path IMAGE = Path.of("target", "image", "tarozi").toAbsolutePath();
    private static final List<String> NO_DISPLAY =
            List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    private Path folder;
    private Path cache;
    private String classPath;

    @Setup
    public void packEmptyWindow() throws IOException, InterruptedException {
        if (!Files.exists(IMAGE)) {
            throw new IllegalStateException(
                    IMAGE + " is not there; make it with: mvn -Pimage package -DskipTests");
        }
        folder = Files.createTempDirectory("tarozi-bench-packaged");
        cache = folder.resolve("empty.aot");
        classPath = packed() + File.pathSeparator + String.join(File.pathSeparator, javaFx());
        empty("-XX:AOTCacheOutput=" + cache);
    }

    private Path packed() throws IOException {
        Path jar = folder.resolve("empty.jar");
        try (OutputStream bytes = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(bytes)) {
            add(out, EmptyWindow.class);
            add(out, EmptyWindowStart.class);
        }
        return jar;
    }

    private static void add(JarOutputStream out, Class<?> code) throws IOException {
        String name = code.getName().replace('.', '/') + ".class";
        try (InputStream in = code.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
        }
    }

    private static List<String> javaFx() throws IOException {
        try (Stream<Path> jars = Files.list(IMAGE.resolve("lib"))) {
            return jars.map(Path::toString)
                    .filter(jar -> jar.contains("javafx-"))
                    .sorted()
                    .toList();
        }
    }

    /// The reference.
    @Benchmark
    public void emptyWindow() throws IOException, InterruptedException {
        empty("-XX:AOTCache=" + cache);
    }

    /// The window on the start screen, by the script that users start.
    @Benchmark
    public void usableWindow() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(IMAGE.resolve("bin/tarozi").toString());
        builder.environment().put("TAROZI_PROFILE", folder.resolve("profile").toString());
        builder.environment().put("TAROZI_CONSOLE", "waits for the window on Windows");
        builder.environment()
                .put("TAROZI_JAVA_OPTS", "-Dtarozi.rehearse=true " + String.join(" ", NO_DISPLAY));
        run(builder);
    }

    private void empty(String cacheOption) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(IMAGE.resolve("runtime/bin/java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:+UseCompactObjectHeaders", cacheOption));
        command.addAll(NO_DISPLAY);
        command.addAll(List.of("-cp", classPath, EmptyWindowStart.class.getName()));
        run(new ProcessBuilder(command));
    }

    private void run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        int code = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        if (code != 0) {
            throw new IOException("ended with " + code + ": " + Files.readString(log));
        }
    }

    @TearDown
    public void clean() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
