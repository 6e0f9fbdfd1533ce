import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Makes of the program as it is unpacked one that needs no Java: a copy with a runtime of its own
/// and with the cache of what a start loads, written by a run that goes through every screen.
///
/// A single file, so that the build runs it as it is: `java RuntimeImage.java FROM TO`.
public final class RuntimeImage {

    private static final String MODULES =
            "java.base,java.compiler,java.desktop,java.logging,java.management,java.naming,java.sql,"
                    + "java.xml,java.xml.crypto,jdk.charsets,jdk.crypto.ec,jdk.localedata,"
                    + "jdk.unsupported,jdk.zipfs";
    private static final List<String> NATIVE = List.of(".so", ".dll", ".dylib");
    private static final Instant SAME_TIME = Instant.parse("2026-01-01T00:00:00Z");

    private final Path program;
    private final Path image;

    private RuntimeImage(Path program, Path image) {
        this.program = program;
        this.image = image;
    }

    /// @param arguments the unpacked program and the folder to make, which is replaced
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new RuntimeImage(
                        Path.of(arguments[0]).toAbsolutePath(),
                        Path.of(arguments[1]).toAbsolutePath())
                .make();
    }

    private void make() throws IOException, InterruptedException {
        deleteAll(image);
        copyAll();
        link();
        unpackLibraries();
        giveOneTime();
        train();
    }

    private void copyAll() throws IOException {
        try (var files = Files.walk(program)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path to = image.resolve(program.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private void link() throws IOException, InterruptedException {
        Path jlink = Path.of(System.getProperty("java.home"), "bin", isWindows() ? "jlink.exe" : "jlink");
        run(
                Map.of(),
                List.of(
                        jlink.toString(),
                        "--add-modules",
                        MODULES,
                        "--include-locales=en,ru,uz",
                        "--strip-java-debug-attributes",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        runtime().toString()));
    }

    /// Where the window looks for its libraries before it unpacks them into the user's home; that of
    /// the database, which would be unpacked at every start, lies with them.
    private void unpackLibraries() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(image.resolve(isWindows() ? "bin" : "lib"));
        unpack(jar("javafx-graphics-*-*.jar"), "", folder);
        Path database = jar("sqlite-jdbc-*.jar");
        unpack(database, "org/sqlite/native/" + kindOfSystem(database) + "/", folder);
    }

    private Path jar(String pattern) throws IOException {
        try (var jars = Files.newDirectoryStream(image.resolve("lib"), pattern)) {
            return jars.iterator().next();
        }
    }

    private static void unpack(Path jar, String from, Path to) throws IOException {
        try (InputStream bytes = Files.newInputStream(jar);
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                String file = name.substring(name.lastIndexOf('/') + 1);
                if (name.equals(from + file) && NATIVE.stream().anyMatch(file::endsWith)) {
                    Files.copy(zip, to.resolve(file));
                }
            }
        }
    }

    /// As the database calls it, which knows more of them than we do.
    private String kindOfSystem(Path database) throws IOException, InterruptedException {
        Path java = runtime().resolve("bin").resolve(isWindows() ? "java.exe" : "java");
        Process asked =
                new ProcessBuilder(
                                java.toString(),
                                "-cp",
                                database.toString(),
                                "org.sqlite.util.OSInfo")
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer.strip();
    }

    /// The cache knows jars by their time; copying and unpacking must not make them look new.
    private void giveOneTime() throws IOException {
        try (var files = Files.walk(image)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.setLastModifiedTime(file, FileTime.from(SAME_TIME));
            }
        }
    }

    /// Goes once through every screen of a sample, without a display. Compiled by the first compiler
    /// only, so that the cache gets no profiles: with them a start compiles at once, and in the way of
    /// the window, whatever the rehearsal used often.
    private void train() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("tarozi-image");
        try {
            Path sample = folder.resolve("sample");
            program(folder, "", "demo", sample.toString());
            program(
                    folder,
                    "-Dglass.platform=Headless -Dprism.order=sw -Dtarozi.rehearse=true"
                            + " -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error"
                            + " -XX:AOTCacheOutput="
                            + image.resolve("lib").resolve("tarozi.aot"),
                    sample.resolve("sample.tarozi").toString());
        } finally {
            deleteAll(folder);
        }
    }

    private void program(Path folder, String options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        Path bin = image.resolve("bin");
        command.add(bin.resolve(isWindows() ? "tarozi.bat" : "tarozi").toString());
        command.addAll(List.of(arguments));
        run(
                Map.of(
                        "TAROZI_PROFILE",
                        folder.resolve("profile").toString(),
                        "TAROZI_JAVA_OPTS",
                        options,
                        "TAROZI_CONSOLE",
                        "waits for the window on Windows"),
                command);
    }

    private Path runtime() {
        return image.resolve("runtime");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static void run(Map<String, String> more, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(more);
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path left, IOException failure)
                            throws IOException {
                        Files.delete(left);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
