import javafx.css.Stylesheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Writes beside each style sheet what JavaFX reads of it, so that no screen has to wait for that
/// when it is opened first.
///
/// A single file, so that the build runs it as it is: `java StyleSheets.java CLASSES`.
public final class StyleSheets {

    private StyleSheets() {}

    public static void main(String[] arguments) throws IOException {
        for (Path sheet : sheets(Path.of(arguments[0]))) {
            String name = sheet.getFileName().toString().replace(".css", ".bss");
            Stylesheet.convertToBinary(sheet.toFile(), sheet.resolveSibling(name).toFile());
        }
    }

    private static List<Path> sheets(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
    }
}
