package org.tarozi.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// One parsed source file of the project.
record SourceFile(String path, String text, CompilationUnitTree tree, SourcePositions positions) {

    /// Every source file under these folders, in the order of their paths; a missing folder has
    /// none.
    static List<SourceFile> under(List<Path> roots) {
        return roots.stream()
                .filter(Files::isDirectory)
                .flatMap(SourceFile::paths)
                .map(path -> new Text(path.toString(), read(path)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), SourceFile::parsed));
    }

    private static Stream<Path> paths(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Parses a text without resolving anything in it.
    static SourceFile of(String path, String text) {
        return parsed(List.of(new Text(path, text))).getFirst();
    }

    /// All in one go, since starting the compiler takes longer than parsing does.
    private static List<SourceFile> parsed(List<Text> texts) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, null, null, texts);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<SourceFile> files = new ArrayList<>();
        try {
            for (CompilationUnitTree tree : task.parse()) {
                Text text = texts.get(files.size());
                files.add(new SourceFile(text.path, text.content, tree, positions));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A text as the compiler takes it.
    static JavaFileObject source(String path, String text) {
        return new Text(path, text);
    }

    String packageName() {
        return String.valueOf(tree.getPackageName());
    }

    long line(Tree part) {
        return tree.getLineMap().getLineNumber(positions.getStartPosition(tree, part));
    }

    long lines(Tree part) {
        long end = tree.getLineMap().getLineNumber(positions.getEndPosition(tree, part));
        return end - line(part) + 1;
    }

    /// Where a part stands, as tools print it.
    String place(Tree part) {
        return path + ":" + line(part) + " ";
    }

    /// Every declared type with a name, outer ones first.
    List<Type> types() {
        List<Type> found = new ArrayList<>();
        new TreePathScanner<Void, List<Type>>() {
            @Override
            public Void visitClass(ClassTree type, List<Type> outer) {
                Type here = new Type(type, outer);
                if (!type.getSimpleName().isEmpty()) {
                    found.add(here);
                }
                return super.visitClass(
                        type, Stream.concat(outer.stream(), Stream.of(here)).toList());
            }
        }.scan(tree, List.of());
        return found;
    }

    /// Every declared method and constructor, those of anonymous types included.
    List<Method> methods() {
        List<Method> found = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
                found.add(new Method(method, owner));
                return super.visitMethod(method, null);
            }
        }.scan(tree, null);
        return found;
    }

    /// A declared type and the types around it.
    record Type(ClassTree tree, List<Type> outer) {

        String name() {
            return tree.getSimpleName().toString();
        }

        /// Whether code of other packages can name it.
        boolean isPublic() {
            boolean marked = tree.getModifiers().getFlags().contains(Modifier.PUBLIC);
            boolean member = !outer.isEmpty() && outer.getLast().isInterface();
            return (marked || member) && outer.stream().allMatch(Type::isPublic);
        }

        private boolean isInterface() {
            return tree.getKind() == Tree.Kind.INTERFACE
                    || tree.getKind() == Tree.Kind.ANNOTATION_TYPE;
        }
    }

    /// A declared method or constructor and the type it belongs to.
    record Method(MethodTree tree, ClassTree owner) {

        String name() {
            return tree.getName().toString();
        }

        boolean isConstructor() {
            return tree.getName().contentEquals("<init>");
        }

        boolean isAnnotated(String simpleName) {
            return tree.getModifiers().getAnnotations().stream()
                    .anyMatch(
                            annotation ->
                                    annotation.getAnnotationType().toString().equals(simpleName));
        }

        boolean isPublic() {
            var flags = tree.getModifiers().getFlags();
            boolean member = owner.getKind() == Tree.Kind.INTERFACE;
            return flags.contains(Modifier.PUBLIC) || (member && !flags.contains(Modifier.PRIVATE));
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String path;
        private final String content;

        Text(String path, String content) {
            super(URI.create("memory:///" + path.replace('\\', '/')), Kind.SOURCE);
            this.path = path;
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
