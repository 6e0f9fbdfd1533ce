package org.tarozi.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The sample programme as `tarozi demo` of the built program made it: once for all stories, each
/// of which works on a copy of its own.
record Sample(BuiltProgram office) {

    static final String PROGRAMME = "sample/sample.tarozi";
    static final String PDF = "sample/committee-report.pdf";
    static final String WORKBOOK = "sample/committee-report.xlsx";

    private static final Sample MADE = made();

    private static Sample made() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "proof").toAbsolutePath());
            Folders.delete(folder.resolve("sample"));
            BuiltProgram office = new BuiltProgram(folder);
            office.does("demo", "sample");
            return new Sample(office);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A person with a copy of everything in their folder.
    static BuiltProgram in(Path folder) {
        try {
            Folders.copy(MADE.office().file("sample"), folder.resolve("sample"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BuiltProgram(folder);
    }

    /// The names of the eighteen assessment files, in the order they were merged.
    static List<String> files() {
        try (Stream<Path> files = Files.list(MADE.office().file("sample/files"))) {
            return files.map(file -> "sample/files/" + file.getFileName()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A command followed by the names of all assessment files.
    static String[] withFiles(String... command) {
        return Stream.concat(Stream.of(command), files().stream()).toArray(String[]::new);
    }
}
