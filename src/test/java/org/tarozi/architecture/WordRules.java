package org.tarozi.architecture;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What is written around the code, and its layout.
final class WordRules {

    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

    private WordRules() {}

    /// A file's text as google-java-format writes it in the AOSP style.
    static String formatted(SourceFile file) {
        JavaFormatterOptions aosp =
                JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build();
        try {
            return new Formatter(aosp).formatSourceAndFixImports(file.text());
        } catch (FormatterException e) {
            throw new IllegalArgumentException(file.path() + " does not parse", e);
        }
    }

    static List<String> layout(SourceFile file) {
        String expected = formatted(file);
        if (expected.equals(file.text())) {
            return List.of();
        }
        List<String> is = file.text().lines().toList();
        List<String> should = expected.lines().toList();
        int line =
                IntStream.range(0, Math.min(is.size(), should.size()))
                        .filter(at -> !is.get(at).equals(should.get(at)))
                        .findFirst()
                        .orElse(Math.min(is.size(), should.size()));
        return List.of(
                file.path()
                        + ":"
                        + (line + 1)
                        + " is laid out differently than the formatter would");
    }

    /// Public types whose declaration does not follow a `///` comment.
    static List<String> undocumentedTypes(SourceFile file) {
        return file.types().stream()
                .filter(SourceFile.Type::isPublic)
                .filter(type -> !lineBefore(file, type.tree()).startsWith("///"))
                .map(
                        type ->
                                file.place(type.tree())
                                        + type.name()
                                        + " is public and has no /// doc")
                .toList();
    }

    static List<String> unfinished(SourceFile file) {
        return linesThat(
                file, line -> UNFINISHED.matcher(line).find(), "marks something unfinished");
    }

    /// Warnings switched off without a comment above that says why.
    static List<String> unexplainedSuppressions(SourceFile file) {
        List<String> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
                if (annotation.getAnnotationType().toString().equals("SuppressWarnings")
                        && !lineBefore(file, annotation).startsWith("//")) {
                    found.add(
                            file.place(annotation)
                                    + "a warning is switched off without a reason above it");
                }
                return super.visitAnnotation(annotation, null);
            }
        }.scan(file.tree(), null);
        return found;
    }

    private static String lineBefore(SourceFile file, Tree part) {
        long line = file.line(part);
        return file.text().lines().skip(Math.max(0, line - 2)).findFirst().orElse("").strip();
    }

    private static List<String> linesThat(SourceFile file, Predicate<String> wrong, String what) {
        List<String> lines = file.text().lines().toList();
        return IntStream.range(0, lines.size())
                .filter(at -> wrong.test(lines.get(at)))
                .mapToObj(at -> file.path() + ":" + (at + 1) + " " + what)
                .toList();
    }
}
