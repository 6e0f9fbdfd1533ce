package org.tarozi.checklist.diff;

import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.AnswerForm.Choice;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.QuestionKind.Compliance;
import org.tarozi.checklist.QuestionKind.Information;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Tag;
import org.tarozi.checklist.diff.Difference.Aspect;
import org.tarozi.checklist.diff.Difference.Moved;
import org.tarozi.checklist.diff.Difference.Reworded;
import org.tarozi.checklist.diff.Difference.Turned;

import java.util.List;
import java.util.TreeSet;

/// In what one question differs between two releases that both have its id.
final class QuestionDiff {

    private final Question before;
    private final Question after;
    private final Changes changes;

    private QuestionDiff(Question before, Question after) {
        this.before = before;
        this.after = after;
        this.changes = new Changes("question " + after.id());
    }

    static List<Difference> between(
            Question before, Release earlier, Question after, Release later) {
        QuestionDiff diff = new QuestionDiff(before, after);
        diff.kind();
        diff.texts();
        diff.place(point(before, earlier), point(after, later));
        diff.rest();
        return diff.changes.list();
    }

    private static PointId point(Question question, Release release) {
        return release.pointAt(release.ordinal(question.id()).orElseThrow()).id();
    }

    private void kind() {
        if (!meaning(before.kind()).equals(meaning(after.kind()))) {
            changes.add(new Turned(after.id(), before.kind(), after.kind()));
        } else if (before.kind() instanceof Information earlier
                && after.kind() instanceof Information later) {
            changes.wording(Aspect.UNIT, earlier.answer().unit(), later.answer().unit());
            changes.choices(earlier.answer().choices(), later.answer().choices());
        }
    }

    /// What answers mean: the polarity, or the form of an answer and the ids of its choices.
    /// Further choices turn nothing.
    private Object meaning(QuestionKind kind) {
        return switch (kind) {
            case Compliance compliance -> compliance;
            case Information(AnswerForm answer) -> {
                List<String> lost =
                        answer.choices().stream().map(Choice::id).filter(id -> !stays(id)).toList();
                yield List.of(answer.type(), lost);
            }
        };
    }

    private boolean stays(String choice) {
        return !(after.kind() instanceof Information(AnswerForm answer))
                || answer.choices().stream().anyMatch(other -> other.id().equals(choice));
    }

    private void texts() {
        TreeSet<String> languages = new TreeSet<>(before.text().byLanguage().keySet());
        languages.addAll(after.text().byLanguage().keySet());
        for (String language : languages) {
            String earlier = before.text().exactly(language).orElse("");
            String later = after.text().exactly(language).orElse("");
            if (earlier.isEmpty() || later.isEmpty()) {
                changes.text(Aspect.TEXT, mark(language, earlier), mark(language, later));
            } else if (!Changes.words(earlier).equals(Changes.words(later))) {
                changes.add(new Reworded(after.id(), language, earlier, later));
            }
        }
    }

    private static String mark(String language, String text) {
        return text.isEmpty() ? "" : "[" + language + "] " + text;
    }

    private void place(PointId earlier, PointId later) {
        if (!earlier.equals(later)) {
            changes.add(new Moved(after.id(), earlier, later));
        }
    }

    private void rest() {
        changes.value(Aspect.LINEAGE, before.lineage(), after.lineage());
        changes.optional(
                Aspect.CONDITION,
                before.condition().map(ConditionText::of),
                after.condition().map(ConditionText::of));
        changes.list(Aspect.TAGS, tags(before), tags(after));
        changes.list(Aspect.LAW, before.backing().legalBasis(), after.backing().legalBasis());
        changes.wording(Aspect.GUIDANCE, before.backing().guidance(), after.backing().guidance());
        changes.list(Aspect.EVIDENCE, evidence(before), evidence(after));
        changes.list(Aspect.STAR, before.backing().starIds(), after.backing().starIds());
    }

    private static List<String> tags(Question question) {
        return question.tags().stream().sorted().map(Tag::key).toList();
    }

    private static List<String> evidence(Question question) {
        return question.backing().evidence().entrySet().stream()
                .flatMap(
                        method ->
                                method.getValue().stream()
                                        .map(
                                                text ->
                                                        method.getKey().key()
                                                                + ": "
                                                                + Changes.line(text)))
                .toList();
    }
}
