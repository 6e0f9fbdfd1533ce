package org.tarozi.checklist.diff;

import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.diff.Difference.Added;
import org.tarozi.checklist.diff.Difference.Removed;
import org.tarozi.checklist.diff.Difference.Renewed;
import org.tarozi.checklist.diff.Difference.Reworded;
import org.tarozi.checklist.diff.Difference.Weight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// In what a later release differs from an earlier one: questions first, in the order of the later
/// release.
public record ReleaseDiff(List<Difference> differences) {

    public ReleaseDiff {
        differences = List.copyOf(differences);
    }

    /// Compares two releases of one checklist.
    public static ReleaseDiff between(Release before, Release after) {
        List<Difference> all = new ArrayList<>(questions(before, after));
        all.addAll(new LineageDiff(before, after).astray());
        all.addAll(new PartsDiff().between(before.content(), after.content()));
        return new ReleaseDiff(all);
    }

    /// Whether answers of the earlier release keep their meaning under the later one.
    public boolean isSound() {
        return differences.stream().noneMatch(difference -> difference.weight() == Weight.ERROR);
    }

    /// The questions somebody has to say yes or no to: was only the wording changed? In the order
    /// of the later release.
    public List<QuestionId> toConfirm() {
        return differences.stream()
                .filter(Reworded.class::isInstance)
                .map(Reworded.class::cast)
                .map(Reworded::question)
                .distinct()
                .toList();
    }

    private static List<Difference> questions(Release before, Release after) {
        Map<QuestionId, Question> old = byKey(before, Question::id);
        Map<QuestionId, Question> now = byKey(after, Question::id);
        Map<Lineage, Question> lineages = byKey(before, Question::lineage);
        List<Difference> all = new ArrayList<>();
        List<QuestionId> continued = new ArrayList<>();
        for (Question question : after.questions()) {
            Question earlier = old.get(question.id());
            if (earlier != null) {
                all.addAll(QuestionDiff.between(earlier, before, question, after));
                continue;
            }
            Optional<Question> ancestor =
                    Optional.ofNullable(lineages.get(question.lineage()))
                            .filter(other -> !now.containsKey(other.id()));
            ancestor.ifPresent(other -> continued.add(other.id()));
            all.add(added(question, ancestor));
        }
        before.questions().stream()
                .filter(question -> !now.containsKey(question.id()))
                .filter(question -> !continued.contains(question.id()))
                .forEach(question -> all.add(new Removed(question.id(), question.text())));
        return all;
    }

    private static Difference added(Question question, Optional<Question> ancestor) {
        return ancestor.<Difference>map(
                        other -> new Renewed(other.id(), question.id(), question.lineage()))
                .orElseGet(() -> new Added(question.id(), question.text(), question.lineage()));
    }

    private static <K> SequencedMap<K, Question> byKey(Release release, Function<Question, K> key) {
        return release.questions().stream()
                .collect(
                        Collectors.toMap(
                                key, each -> each, (first, second) -> first, LinkedHashMap::new));
    }
}
