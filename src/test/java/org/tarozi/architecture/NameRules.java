package org.tarozi.architecture;

import org.tarozi.architecture.SourceFile.Method;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What things are called.
final class NameRules {

    private static final int WORDS_OF_A_SENTENCE = 3;
    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Set<String> TEST_MARKS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory");
    private static final Pattern EMPTY_ROLE =
            Pattern.compile(
                    "(Abstract|Default)[A-Z].*"
                            + "|.*(Manager|Helper|Utils?|Impl|Service|Handler|Processor)"
                            + "|.*(Abstract|Base|Default|DTO|Dto)");
    private static final Pattern EMPTY_PACKAGE =
            Pattern.compile(".*\\.(utils?|common|core|helpers?|misc|impl)(\\..*)?");

    private NameRules() {}

    /// Names that say nothing about the thing.
    static List<String> emptyRoles(SourceFile file) {
        return file.types().stream()
                .filter(type -> EMPTY_ROLE.matcher(type.name()).matches())
                .map(
                        type ->
                                file.place(type.tree())
                                        + type.name()
                                        + " says nothing: name the thing")
                .toList();
    }

    static List<String> emptyPackages(SourceFile file) {
        String name = file.packageName();
        return EMPTY_PACKAGE.matcher(name).matches()
                ? List.of(file.path() + " lies in " + name + ": name what the package is about")
                : List.of();
    }

    /// Tests that do not read as a sentence in camel case.
    static List<String> testSentences(SourceFile file) {
        return file.methods().stream()
                .filter(NameRules::isTest)
                .filter(method -> !isSentence(method.name()) || method.isAnnotated("DisplayName"))
                .map(
                        method ->
                                file.place(method.tree())
                                        + method.name()
                                        + ": name the test with a sentence in camelCase and nothing"
                                        + " else")
                .toList();
    }

    private static boolean isTest(Method method) {
        return TEST_MARKS.stream().anyMatch(method::isAnnotated);
    }

    private static boolean isSentence(String name) {
        return CAMEL_CASE.matcher(name).matches()
                && !name.startsWith("test")
                && WORD_START.split(name).length >= WORDS_OF_A_SENTENCE;
    }
}
