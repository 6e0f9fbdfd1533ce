package org.tarozi.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Every source file of the project keeps every style rule; `-Dformat=true` lays the files out anew
/// instead of complaining.
class StyleTest {

    private static final List<Path> ROOTS =
            List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("src/bench/java"));

    private static final List<SourceFile> FILES = SourceFile.under(ROOTS);

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("names say what a thing is", NameRules::emptyRoles),
                rule("packages say what they are about", NameRules::emptyPackages),
                rule("tests are sentences", NameRules::testSentences),
                rule("files are short", ShapeRules::longFiles),
                rule("methods are short", ShapeRules::longMethods),
                rule("constructors ask for little", ShapeRules::wideConstructors),
                rule("public methods take no boolean", ShapeRules::booleanParameters),
                rule("public types are documented", WordRules::undocumentedTypes),
                rule("nothing is marked unfinished", WordRules::unfinished),
                rule("switched-off warnings say why", WordRules::unexplainedSuppressions));
    }

    private static Arguments rule(String name, StyleRule rule) {
        return Arguments.argumentSet(name, rule);
    }

    @BeforeAll
    static void thereAreFiles() {
        assertTrue(FILES.size() > 20, "run this in the project's own directory");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyFileKeepsTheRule(StyleRule rule) {
        List<String> breaches =
                FILES.stream().flatMap(file -> rule.breaches(file).stream()).toList();
        assertEquals("", String.join("\n", breaches));
    }

    @Test
    void everyFileIsLaidOutByTheFormatter() throws IOException {
        if (Boolean.getBoolean("format")) {
            for (SourceFile file : FILES) {
                Files.writeString(Path.of(file.path()), WordRules.formatted(file));
            }
            return;
        }
        List<String> breaches =
                FILES.parallelStream().flatMap(file -> WordRules.layout(file).stream()).toList();
        assertEquals(
                "",
                String.join("\n", breaches),
                "mvn test -Dtest=StyleTest -Dformat=true mends it");
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked =
                FILES.stream()
                        .map(SourceFile::packageName)
                        .distinct()
                        .filter(name -> FILES.stream().noneMatch(file -> marks(file, name)))
                        .toList();
        assertEquals(
                List.of(), unmarked, "packages without a package-info.java that says @NullMarked");
    }

    private static boolean marks(SourceFile file, String packageName) {
        return file.path().endsWith("package-info.java")
                && file.packageName().equals(packageName)
                && file.tree().getPackageAnnotations().stream()
                        .anyMatch(mark -> mark.getAnnotationType().toString().equals("NullMarked"));
    }
}
