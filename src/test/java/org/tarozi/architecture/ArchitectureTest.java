package org.tarozi.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/// The compiled program keeps every rule of its architecture.
class ArchitectureTest {

    private static final JavaClasses PROGRAM =
            new ClassFileImporter().importPath(Path.of("target/classes"));

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("each part uses what its layer may use", ArchitectureRules.LAYERS),
                rule("screens do not use each other", ArchitectureRules.SCREENS),
                rule("packages have no cycles", ArchitectureRules.CYCLES),
                rule("SQL is in store", ArchitectureRules.SQL_IN_STORE),
                rule("the window is in ui", ArchitectureRules.WINDOW_IN_UI),
                rule("one way to the window", ArchitectureRules.ONE_WAY_TO_THE_WINDOW),
                rule("no static state", ArchitectureRules.STATIC_STATE),
                rule("no Date and no Calendar", ArchitectureRules.OLD_DATES),
                rule("the console is in cli", ArchitectureRules.CONSOLE_IN_CLI),
                rule("the user's locale is in cli and ui", ArchitectureRules.LOCALE_IN_CLI),
                rule("same bytes on every machine", ArchitectureRules.MACHINE_DEFAULTS));
    }

    private static Arguments rule(String name, ArchRule rule) {
        return Arguments.argumentSet(name, rule);
    }

    @BeforeAll
    static void theProgramIsThere() {
        assertTrue(PROGRAM.contain("org.tarozi.checklist.Release"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramKeepsTheRule(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    @Test
    void everyPartHasARowInTheTableOfLayers() {
        assertEquals(Set.of(), Layers.unknownParts(PROGRAM));
    }
}
