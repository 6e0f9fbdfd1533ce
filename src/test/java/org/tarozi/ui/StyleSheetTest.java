package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Stylesheet;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the build has read of the style sheets.
class StyleSheetTest {

    private static List<Path> sheets() throws IOException {
        URI one = URI.create(StyleSheet.of(StyleSheet.class, "tarozi.css"));
        try (Stream<Path> files = Files.walk(Path.of(one).resolveSibling("."))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    private static List<List<Object>> rules(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(
                        rule ->
                                List.<Object>of(
                                        rule.getSelectors().toString(),
                                        rule.getDeclarations().stream()
                                                .map(StyleSheetTest::compared)
                                                .toList()))
                .toList();
    }

    /// Dashes, alone of all values, are never the same as others for JavaFX.
    private static Object compared(Declaration declaration) {
        String property = declaration.getProperty();
        return property.equals("-fx-border-style") ? property : declaration;
    }

    @Test
    void itIsWhatTheyAre() throws IOException {
        List<Path> sheets = sheets();
        assertTrue(sheets.size() >= 6, () -> "style sheets: " + sheets);
        for (Path sheet : sheets) {
            String name = sheet.getFileName().toString().replace(".css", ".bss");
            URI read = sheet.resolveSibling(name).toUri();
            assertEquals(
                    rules(new CssParser().parse(sheet.toUri().toURL())),
                    rules(Stylesheet.loadBinary(read.toURL())),
                    () -> "rules of " + sheet);
        }
    }

    @Test
    void itIsWhatScreensTake() {
        String taken = StyleSheet.of(StyleSheet.class, "tarozi.css");
        assertTrue(taken.endsWith("/tarozi.bss"), taken);
    }
}
