package org.tarozi.cli;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.FactoryId;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.Replacement;
import org.tarozi.change.Replacements;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.job.Titles;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an import takes the place of, in lines and as JSON. What only says again what was there is
/// not among it.
///
/// @param all how many updates there are, also those that are not kept one by one
record ReplacedText(Replacements replaced, int all, Titles titles) {

    private static final int LISTED = 20;
    private static final int INDENT = 4;

    List<String> lines() {
        List<Replacement> others = ordered();
        if (others.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        int number = replaced.others(all);
        lines.add("Replaced by newer ones: " + Numbers.of(number, "value"));
        others.stream().limit(LISTED).map(this::line).forEach(lines::add);
        if (number > LISTED) {
            lines.add(
                    "  and "
                            + (number - LISTED)
                            + " more; --json lists up to "
                            + Replacements.MOST);
        }
        return lines;
    }

    /// By factory and visit, and there by what it is.
    private List<Replacement> ordered() {
        return replaced.others().stream()
                .sorted(
                        Comparator.comparing((Replacement one) -> place(one.by().subject()))
                                .thenComparing(one -> one.by().subject())
                                .thenComparing(one -> one.by().field()))
                .toList();
    }

    private String line(Replacement one) {
        Change by = one.by();
        String before = one.before().stream().map(this::said).collect(Collectors.joining("; "));
        return "  "
                + place(by.subject())
                + "\n"
                + " ".repeat(INDENT)
                + part(by.subject())
                + (one.isDeletion()
                        ? "removed (" + BatchText.said(by.origin()) + ")"
                        : by.field() + ": " + said(by) + "; before: " + before);
    }

    private String place(Subject subject) {
        Subject root = subject.root();
        return switch (root.kind()) {
            case Scope.ASSESSMENT -> titles.visit(AssessmentId.of(root.id()));
            case Scope.FACTORY -> titles.factory(FactoryId.of(root.id()));
            default -> "The programme itself";
        };
    }

    /// The question that is answered, or else the thing that belongs to a visit.
    private static String part(Subject subject) {
        String part = subject.root().relative(subject);
        return part.isEmpty() ? "" : AssessmentPart.question(part).orElse(part) + " ";
    }

    private String said(Change change) {
        return value(change) + " (" + BatchText.said(change.origin()) + ")";
    }

    private String value(Change change) {
        if (change.value() instanceof Value.Cleared) {
            return change.field().equals(Deletion.FIELD) ? "restored" : "(emptied)";
        }
        return titles.named(change.subject(), change.field(), change.value())
                .orElseGet(() -> BatchText.within(change.value().display(), INDENT));
    }

    /// Adds them to what is said of the import.
    void into(ObjectNode document) {
        ArrayNode nodes = document.putArray("replaced");
        for (Replacement one : ordered()) {
            ObjectNode node = nodes.addObject();
            Subject subject = one.by().subject();
            Subject root = subject.root();
            Optional<String> id = Optional.of(root.id());
            node.put("assessment", id.filter(_ -> isOf(root, Scope.ASSESSMENT)).orElse(null));
            node.put("factory", factory(root).map(FactoryId::toString).orElse(null));
            node.put("subject", subject.path());
            node.put("question", AssessmentPart.question(root.relative(subject)).orElse(null));
            ChangeJson.put(node, one.by());
            ArrayNode before = node.putArray("before");
            one.before().forEach(change -> ChangeJson.put(before.addObject(), change));
        }
    }

    private Optional<FactoryId> factory(Subject root) {
        return isOf(root, Scope.FACTORY)
                ? Optional.of(FactoryId.of(root.id()))
                : titles.assessment(root.id()).flatMap(visit -> visit.factory());
    }

    private static boolean isOf(Subject root, String kind) {
        return root.kind().equals(kind);
    }
}
