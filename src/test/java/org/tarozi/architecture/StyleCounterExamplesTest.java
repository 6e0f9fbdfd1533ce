package org.tarozi.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/// Every style rule finds what it is there for, and lets the nearest allowed thing pass.
class StyleCounterExamplesTest {

    private static final String UNFINISHED = "// TO" + "DO later\nclass A {}\n";
    private static final String LONG_METHOD =
            "class A {\n    void run() {\n" + "        run();\n".repeat(39) + "    }\n}\n";

    static Stream<Arguments> broken() {
        return Stream.of(
                example(NameRules::emptyRoles, "class FileManager {}"),
                example(NameRules::emptyRoles, "class AbstractFile {}"),
                example(NameRules::emptyRoles, "class A { record RowDTO() {} }"),
                example(NameRules::emptyRoles, "enum TextUtils {}"),
                example(NameRules::emptyPackages, "package org.tarozi.util;"),
                example(NameRules::emptyPackages, "package org.tarozi.store.common;"),
                example(NameRules::testSentences, "class A { @Test void testRateIsRounded() {} }"),
                example(NameRules::testSentences, "class A { @Test void rate_is_rounded() {} }"),
                example(NameRules::testSentences, "class A { @Test void rounding() {} }"),
                example(
                        NameRules::testSentences,
                        "class A { @DisplayName(\"x\") @Test void aRateIsRounded() {} }"),
                example(ShapeRules::longFiles, "\n".repeat(300) + "class A {}"),
                example(ShapeRules::longMethods, LONG_METHOD),
                example(
                        ShapeRules::wideConstructors,
                        "class A { A(int a, int b, int c, int d, int e, int f) {} }"),
                example(ShapeRules::booleanParameters, "class A { public void a(boolean b) {} }"),
                example(ShapeRules::booleanParameters, "interface A { void a(Boolean b); }"),
                example(WordRules::layout, "class A { int  a; }\n"),
                example(WordRules::layout, "import java.util.List;\n\nclass A {}\n"),
                example(WordRules::undocumentedTypes, "public record A() {}"),
                example(WordRules::undocumentedTypes, "/** Old. */\npublic enum A {}"),
                example(
                        WordRules::undocumentedTypes,
                        "/// D.\npublic interface A {\nrecord B() {}}"),
                example(
                        WordRules::undocumentedTypes,
                        "/// D.\npublic class A {\npublic enum B {}}"),
                example(WordRules::unfinished, UNFINISHED),
                example(
                        WordRules::unexplainedSuppressions,
                        "class A {\n@SuppressWarnings(\"x\")\nint a; }"));
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                example(NameRules::emptyRoles, "class ImportReceipt {}"),
                example(NameRules::emptyPackages, "package org.tarozi.text;"),
                example(NameRules::testSentences, "class A { @Test void rateIsRounded() {} }"),
                example(NameRules::testSentences, "class A { void rounding() {} }"),
                example(ShapeRules::longFiles, "\n".repeat(299) + "class A {}"),
                example(ShapeRules::longMethods, LONG_METHOD.replaceFirst("run\\(\\);\n", "")),
                example(
                        ShapeRules::wideConstructors,
                        "record A(int a, int b, int c, int d, int e, int f) { A {} }"),
                example(ShapeRules::booleanParameters, "class A { void a(boolean b) {} }"),
                example(
                        ShapeRules::booleanParameters,
                        "class A { @Override public void a(boolean b) {} }"),
                example(WordRules::layout, "class A {\n    int a;\n}\n"),
                example(WordRules::undocumentedTypes, "/// A.\n@Foo\npublic class A {\nenum B {}}"),
                example(WordRules::undocumentedTypes, "class A {\npublic enum B {}}"),
                example(
                        WordRules::unexplainedSuppressions,
                        "class A {\n// Why.\n@SuppressWarnings(\"x\")\nint a; }"));
    }

    private static Arguments example(StyleRule rule, String source) {
        return Arguments.of(rule, source);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("broken")
    void aBreachIsFoundOnce(StyleRule rule, String source) {
        assertEquals(1, rule.breaches(SourceFile.of("A.java", source)).size());
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("allowed")
    void whatIsAllowedPasses(StyleRule rule, String source) {
        assertEquals(List.of(), rule.breaches(SourceFile.of("A.java", source)));
    }
}
