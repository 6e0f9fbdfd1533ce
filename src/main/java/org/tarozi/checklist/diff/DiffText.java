package org.tarozi.checklist.diff;

import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.QuestionKind.Compliance;
import org.tarozi.checklist.QuestionKind.Information;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The comparison of two releases as plain text: errors, then what waits for a yes or no, then
/// notes.
public final class DiffText {

    private DiffText() {}

    /// The lines to print, without line feeds.
    public static List<String> lines(ReleaseDiff diff) {
        List<String> lines = new ArrayList<>();
        for (Difference.Weight weight : Difference.Weight.values()) {
            List<Difference> group =
                    diff.differences().stream().filter(each -> each.weight() == weight).toList();
            if (!group.isEmpty()) {
                lines.add(heading(weight));
                group.forEach(each -> lines.addAll(lines(each)));
            }
        }
        return lines.isEmpty() ? List.of("No difference.") : lines;
    }

    private static String heading(Difference.Weight weight) {
        return switch (weight) {
            case ERROR -> "Errors: give the question a new id with the same lineage";
            case CONFIRM ->
                    "Reworded: is the meaning the same? If not, give a new id with the same"
                            + " lineage";
            case WARNING -> "Warnings: trends do not go where the lineage points";
            case NOTE -> "Notes";
        };
    }

    private static List<String> lines(Difference difference) {
        return switch (difference) {
            case Difference.Added added -> List.of("  added " + words(added) + lineage(added));
            case Difference.Removed removed ->
                    List.of("  removed " + removed.question() + ": " + removed.text().in("en"));
            case Difference.Renewed(QuestionId before, QuestionId after, Lineage lineage) ->
                    List.of("  renewed " + before + " as " + after + ", lineage " + lineage);
            case Difference.Orphaned orphaned -> List.of("  " + orphaned(orphaned));
            case Difference.Doubled doubled -> List.of("  " + doubled(doubled));
            case Difference.Moved(QuestionId question, PointId before, PointId after) ->
                    List.of("  moved " + question + " from " + before + " to " + after);
            case Difference.Reworded(
                            QuestionId question,
                            String language,
                            String before,
                            String after) ->
                    reworded(question.value(), language, before, after);
            case Difference.RewordedChoice(
                            String part,
                            String choice,
                            String language,
                            String before,
                            String after) ->
                    reworded(part + ", choice " + choice, language, before, after);
            case Difference.Turned(QuestionId question, QuestionKind before, QuestionKind after) ->
                    List.of("  " + question + ": " + kind(before) + " became " + kind(after));
            case Difference.Changed changed -> changed(changed);
        };
    }

    private static List<String> reworded(
            String what, String language, String before, String after) {
        return List.of("  " + what + " [" + language + "]", "    - " + before, "    + " + after);
    }

    private static String words(Difference.Added added) {
        return added.question() + ": " + added.text().in("en");
    }

    private static String doubled(Difference.Doubled doubled) {
        return doubled.question()
                + ": lineage "
                + doubled.lineage()
                + ", which "
                + doubled.standing()
                + " has, that is still asked";
    }

    private static String lineage(Difference.Added added) {
        return added.lineage().value().equals(added.question().value())
                ? ""
                : ", lineage " + added.lineage();
    }

    private static String orphaned(Difference.Orphaned orphaned) {
        return orphaned.question()
                + ": lineage "
                + orphaned.lineage()
                + orphaned.meant()
                        .map(meant -> ", a question whose own lineage is " + meant + "; write that")
                        .orElse(", which no question of the earlier release has");
    }

    private static List<String> changed(Difference.Changed changed) {
        String aspect = changed.aspect().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (changed.aspect() == Difference.Aspect.PRESENCE) {
            return List.of("  " + changed.part() + ": " + changed.after());
        }
        List<String> lines = new ArrayList<>(List.of("  " + changed.part() + ": " + aspect));
        if (!changed.before().isEmpty()) {
            lines.add("    - " + changed.before());
        }
        if (!changed.after().isEmpty()) {
            lines.add("    + " + changed.after());
        }
        return lines;
    }

    private static String kind(QuestionKind kind) {
        return switch (kind) {
            case Compliance(QuestionKind.Reply finding) ->
                    "a compliance question with finding " + finding.name().toLowerCase(Locale.ROOT);
            case Information(AnswerForm answer) ->
                    "a question for information ("
                            + answer.type().name().toLowerCase(Locale.ROOT)
                            + String.join(
                                    "",
                                    answer.choices().stream().map(each -> " " + each.id()).toList())
                            + ")";
        };
    }
}
