package org.tarozi.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Every rule of the architecture finds a small program that breaks it, and lets the nearest
/// allowed one pass.
class ArchitectureCounterExamplesTest {

    private static final String NODE = "package javafx.scene; public class Node {}";
    private static final String PLATFORM =
            "package javafx.application; public class Platform { public static void"
                    + " runLater(Runnable r) {} }";

    static Stream<Arguments> brokenLayers() {
        return Stream.of(
                Arguments.of(ArchitectureRules.LAYERS, user("checklist", "assessment")),
                Arguments.of(ArchitectureRules.LAYERS, user("report", "store")),
                Arguments.of(ArchitectureRules.LAYERS, user("cli", "ui")),
                Arguments.of(ArchitectureRules.LAYERS, user("analysis.rates", "exchange.tza")),
                Arguments.of(ArchitectureRules.LAYERS, user("novelty", "change")),
                Arguments.of(ArchitectureRules.SCREENS, user("ui.visit", "ui.merge")),
                Arguments.of(ArchitectureRules.CYCLES, cycle("store", "store.schema")),
                in(ArchitectureRules.SQL_IN_STORE, "report", "java.sql.Connection a;"),
                Arguments.of(
                        ArchitectureRules.WINDOW_IN_UI,
                        List.of(NODE, type("cli", "javafx.scene.Node a;"))),
                Arguments.of(
                        ArchitectureRules.ONE_WAY_TO_THE_WINDOW,
                        List.of(
                                PLATFORM,
                                type("ui", "{ javafx.application.Platform.runLater(null); }"))));
    }

    static Stream<Arguments> brokenBans() {
        return Stream.of(
                in(ArchitectureRules.STATIC_STATE, "text", "static int count;"),
                in(ArchitectureRules.STATIC_STATE, "text", "static final int[] A = {1};"),
                in(
                        ArchitectureRules.STATIC_STATE,
                        "text",
                        "static final java.util.HashMap<String, String> A = null;"),
                in(
                        ArchitectureRules.STATIC_STATE,
                        "text",
                        "static final java.util.concurrent.atomic.AtomicInteger A = null;"),
                in(ArchitectureRules.OLD_DATES, "text", "java.util.Date a;"),
                in(
                        ArchitectureRules.OLD_DATES,
                        "text",
                        "Object a = java.util.Calendar.getInstance();"),
                in(ArchitectureRules.CONSOLE_IN_CLI, "store", "{ System.out.println(); }"),
                in(ArchitectureRules.CONSOLE_IN_CLI, "store", "{ System.err.println(); }"),
                in(ArchitectureRules.CONSOLE_IN_CLI, "store", "{ System.exit(1); }"));
    }

    static Stream<Arguments> brokenSameness() {
        return Stream.of(
                in(
                        ArchitectureRules.LOCALE_IN_CLI,
                        "text",
                        "Object a = java.util.Locale.getDefault();"),
                in(
                        ArchitectureRules.MACHINE_DEFAULTS,
                        "text",
                        "String a = String.format(\"%d\", 1);"),
                in(ArchitectureRules.MACHINE_DEFAULTS, "text", "String a = \"A\".toLowerCase();"),
                in(
                        ArchitectureRules.MACHINE_DEFAULTS,
                        "text",
                        "java.util.function.Function<String, String> a = String::toUpperCase;"),
                in(ArchitectureRules.MACHINE_DEFAULTS, "text", "byte[] a = \"A\".getBytes();"),
                in(
                        ArchitectureRules.MACHINE_DEFAULTS,
                        "text",
                        "String a = new String(new byte[0]);"),
                in(
                        ArchitectureRules.MACHINE_DEFAULTS,
                        "cli",
                        "Object a = java.time.ZoneId.systemDefault();"),
                in(
                        ArchitectureRules.MACHINE_DEFAULTS,
                        "text",
                        "Object a = java.time.LocalDate.now();"));
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                Arguments.of(ArchitectureRules.LAYERS, user("exchange.tza", "store")),
                Arguments.of(ArchitectureRules.SCREENS, user("ui.visit", "ui")),
                Arguments.of(ArchitectureRules.CYCLES, user("store", "store.schema")),
                in(ArchitectureRules.SQL_IN_STORE, "store.schema", "java.sql.Connection a;"),
                Arguments.of(
                        ArchitectureRules.WINDOW_IN_UI,
                        List.of(NODE, type("ui.visit", "javafx.scene.Node a;"))),
                in(ArchitectureRules.STATIC_STATE, "text", "private static final int[] A = {1};"),
                in(
                        ArchitectureRules.STATIC_STATE,
                        "text",
                        "static final java.util.List<String> A = java.util.List.of();"),
                in(ArchitectureRules.CONSOLE_IN_CLI, "cli", "{ System.exit(1); }"),
                in(
                        ArchitectureRules.MACHINE_DEFAULTS,
                        "text",
                        "String a = \"A\".toLowerCase(java.util.Locale.ROOT);"));
    }

    private static Arguments in(ArchRule rule, String part, String body) {
        return Arguments.of(rule, List.of(type(part, body)));
    }

    private static String type(String part, String body) {
        return "package org.tarozi." + part + "; public class A { " + body + " }";
    }

    /// Two packages, the first of which uses the second.
    private static List<String> user(String from, String to) {
        return List.of(type(from, "org.tarozi." + to + ".B b;"), target(to, ""));
    }

    private static List<String> cycle(String one, String two) {
        return List.of(
                type(one, "org.tarozi." + two + ".B b;"),
                target(two, "org.tarozi." + one + ".A a;"));
    }

    private static String target(String part, String body) {
        return "package org.tarozi." + part + "; public class B { " + body + " }";
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"brokenLayers", "brokenBans", "brokenSameness"})
    void aBreachIsFound(ArchRule rule, List<String> sources, @TempDir Path folder) {
        assertTrue(breaks(rule, sources, folder));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("allowed")
    void whatIsAllowedPasses(ArchRule rule, List<String> sources, @TempDir Path folder) {
        assertFalse(breaks(rule, sources, folder));
    }

    private static boolean breaks(ArchRule rule, List<String> sources, Path folder) {
        return rule.allowEmptyShould(true)
                .evaluate(Compiled.classes(folder, sources))
                .hasViolation();
    }
}
