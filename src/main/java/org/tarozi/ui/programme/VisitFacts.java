package org.tarozi.ui.programme;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.VisitState;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;
import org.tarozi.ui.Doubts;
import org.tarozi.ui.Gap;
import org.tarozi.ui.Gaps;
import org.tarozi.ui.UnreadTexts;
import org.tarozi.ui.VisitProgress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A visit with what its card shows.
///
/// @param fields what was written down of the visit itself, by field; nothing for those in conflict
/// @param disputed its own fields that are in conflict
/// @param signed whether it is signed off, so that nothing of it is changed any more
/// @param records how many records are shown as this visit, because people said so
record VisitFacts(
        Assessment assessment,
        Map<OfAssessment, String> fields,
        Set<OfAssessment> disputed,
        VisitProgress progress,
        boolean signed,
        int records) {

    VisitFacts {
        fields = Map.copyOf(fields);
        disputed = Set.copyOf(disputed);
    }

    /// What it still lacks.
    Gaps gaps(UnreadTexts unread, LocalDate today) {
        return progress.gaps()
                .with(Gap.UNREAD, unread.in(assessment.id()).size())
                .beginning(Doubts.ahead(text(OfAssessment.START_DATE), today));
    }

    /// Reads one.
    static VisitFacts of(
            Programme programme,
            Optional<Release> release,
            Factory factory,
            Assessment assessment) {
        Group group = programme.group(Subjects.of(assessment.id()));
        Map<OfAssessment, String> fields = new HashMap<>();
        for (OfAssessment field : OfAssessment.values()) {
            String text = group.state("", field.key()).value().display();
            if (!text.isEmpty() && field.form().accepts().test(text)) {
                fields.put(field, text);
            }
        }
        Map<QuestionId, String> information = programme.information(assessment.id());
        VisitProgress.Written written = new VisitProgress.Written(assessment, information, group);
        return new VisitFacts(
                assessment,
                fields,
                disputed(group),
                release.map(asked -> VisitProgress.of(asked, factory, written))
                        .orElse(VisitProgress.UNKNOWN),
                group.members().stream().allMatch(member -> member.signOff().isGiven()),
                group.members().size());
    }

    private static Set<OfAssessment> disputed(Group group) {
        return Set.copyOf(
                Arrays.stream(OfAssessment.values())
                        .filter(
                                field ->
                                        group.state("", field.key()) instanceof FieldState.Disputed)
                        .toList());
    }

    String text(OfAssessment field) {
        return fields.getOrDefault(field, "");
    }

    Optional<LocalDate> end() {
        return Optional.ofNullable(fields.get(OfAssessment.END_DATE)).map(LocalDate::parse);
    }

    Optional<Field.Access> access() {
        return Arrays.stream(Field.Access.values())
                .filter(one -> Kept.key(one).equals(text(OfAssessment.ACCESS)))
                .findFirst();
    }

    boolean done() {
        return state() == VisitState.DONE;
    }

    VisitState state() {
        return assessment.visit().state();
    }

    boolean live() {
        return assessment.visit().live();
    }
}
