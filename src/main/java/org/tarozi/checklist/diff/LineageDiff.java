package org.tarozi.checklist.diff;

import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.diff.Difference.Doubled;
import org.tarozi.checklist.diff.Difference.Orphaned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which questions of a later release have a lineage that leads a trend astray.
record LineageDiff(Release before, Release after) {

    /// Those that continue nothing, and new ones that continue what is still asked, in the order of
    /// the later release.
    List<Difference> astray() {
        List<Difference> astray = new ArrayList<>();
        for (Question question : after.questions()) {
            orphaned(question).or(() -> doubled(question)).ifPresent(astray::add);
        }
        return astray;
    }

    private Optional<Difference> orphaned(Question question) {
        Lineage lineage = question.lineage();
        if (lineage.value().equals(question.id().value())
                || before.questions().stream().anyMatch(one -> one.lineage().equals(lineage))) {
            return Optional.empty();
        }
        Optional<Lineage> meant =
                find(before, new QuestionId(lineage.value())).map(Question::lineage);
        return Optional.of(new Orphaned(question.id(), lineage, meant));
    }

    private Optional<Difference> doubled(Question question) {
        if (find(before, question.id()).isPresent()) {
            return Optional.empty();
        }
        return before.questions().stream()
                .filter(one -> one.lineage().equals(question.lineage()))
                .map(Question::id)
                .filter(id -> find(after, id).isPresent())
                .findFirst()
                .map(standing -> new Doubled(question.id(), question.lineage(), standing));
    }

    private static Optional<Question> find(Release release, QuestionId id) {
        return release.questions().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
