package org.tarozi.architecture;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;

import org.tarozi.architecture.SourceFile.Method;

import java.util.List;
import java.util.Set;

/// How large things may be and what their signatures look like.
final class ShapeRules {

    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final int CONSTRUCTOR_PARAMETERS = 5;
    private static final Set<String> TRUTH = Set.of("boolean", "Boolean");

    private ShapeRules() {}

    static List<String> longFiles(SourceFile file) {
        long lines = file.text().lines().count();
        return lines > FILE_LINES
                ? List.of(file.path() + " has " + lines + " lines, allowed are " + FILE_LINES)
                : List.of();
    }

    static List<String> longMethods(SourceFile file) {
        return file.methods().stream()
                .filter(method -> file.lines(method.tree()) > METHOD_LINES)
                .map(
                        method ->
                                file.place(method.tree())
                                        + method.name()
                                        + " has "
                                        + file.lines(method.tree())
                                        + " lines, allowed are "
                                        + METHOD_LINES)
                .toList();
    }

    /// Constructors that ask for so much that a concept is missing; records are data and exempt.
    static List<String> wideConstructors(SourceFile file) {
        return file.methods().stream()
                .filter(Method::isConstructor)
                .filter(method -> method.owner().getKind() != Tree.Kind.RECORD)
                .filter(method -> method.tree().getParameters().size() > CONSTRUCTOR_PARAMETERS)
                .map(
                        method ->
                                file.place(method.tree())
                                        + "a constructor with more than "
                                        + CONSTRUCTOR_PARAMETERS
                                        + " parameters: a concept is missing")
                .toList();
    }

    /// Public methods whose call would read `foo(true)`; what a library makes us override is
    /// exempt.
    static List<String> booleanParameters(SourceFile file) {
        return file.methods().stream()
                .filter(method -> method.isPublic() && !method.isConstructor())
                .filter(method -> !method.isAnnotated("Override"))
                .filter(
                        method ->
                                method.tree().getParameters().stream()
                                        .anyMatch(ShapeRules::isTruth))
                .map(
                        method ->
                                file.place(method.tree())
                                        + method.name()
                                        + " is public and takes a boolean: use two methods or an"
                                        + " enum")
                .toList();
    }

    private static boolean isTruth(VariableTree parameter) {
        return TRUTH.contains(String.valueOf(parameter.getType()));
    }
}
