package org.tarozi.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The texts that source code puts together, with `{0}`, `{1}`, … for what is not known before it
/// runs.
public final class Sentences {

    private static final String TO_PROGRAMMERS =
            "(Illegal|Unchecked|Assertion|NoSuch).*|IOException|CancellationException";

    private final List<String> found = new ArrayList<>();

    private Sentences() {}

    /// Those of every file below a folder but some; what is said to programmers only is none.
    public static List<String> under(Path folder, Set<String> without) {
        Sentences sentences = new Sentences();
        SourceFile.under(List.of(folder)).stream()
                .filter(file -> !without.contains(Path.of(file.path()).getFileName().toString()))
                .forEach(file -> sentences.new Scanner().scan(file.tree(), null));
        return sentences.found;
    }

    private final class Scanner extends TreeScanner<Void, Void> {

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            return null;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            return made.getIdentifier().toString().matches(TO_PROGRAMMERS)
                    ? null
                    : super.visitNewClass(made, nothing);
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void nothing) {
            if (!isText(sum)) {
                return super.visitBinary(sum, nothing);
            }
            say(sum);
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String) {
                say(literal);
            }
            return null;
        }

        private void say(Tree text) {
            List<Tree> places = new ArrayList<>();
            found.add(joined(text, places));
            places.forEach(place -> scan(place, null));
        }

        private String joined(Tree part, List<Tree> places) {
            if (part instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                return joined(sum.getLeftOperand(), places) + joined(sum.getRightOperand(), places);
            }
            if (part instanceof LiteralTree literal) {
                return String.valueOf(literal.getValue());
            }
            if (part instanceof ParenthesizedTree inner && isText(inner.getExpression())) {
                return joined(inner.getExpression(), places);
            }
            places.add(part);
            return "{" + (places.size() - 1) + "}";
        }
    }

    /// Whether it is a sum with a text in it.
    private static boolean isText(Tree tree) {
        return tree instanceof BinaryTree sum
                && sum.getKind() == Tree.Kind.PLUS
                && (isWords(sum.getLeftOperand()) || isWords(sum.getRightOperand()));
    }

    private static boolean isWords(Tree tree) {
        return tree instanceof LiteralTree literal && literal.getValue() instanceof String
                || tree instanceof ParenthesizedTree inner && isWords(inner.getExpression())
                || isText(tree);
    }
}
