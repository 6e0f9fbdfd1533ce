package org.tarozi.ui;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Group;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;

import java.time.LocalDate;
import java.util.Optional;

/// Reads what a visit lacks, for who has not read the visit.
public final class VisitGaps {

    private VisitGaps() {}

    /// That of a visit; of its questions nothing where its checklist or its factory is not here.
    ///
    /// @param unread in how many questions something stands that could not be read
    public static Gaps of(Programme programme, AssessmentId visit, int unread, LocalDate today) {
        AssessmentSet set = programme.assessments();
        Group group = programme.group(Subjects.of(visit));
        return set.assessments().stream()
                .filter(one -> one.id().equals(visit))
                .findFirst()
                .flatMap(one -> questions(programme, set, one, group))
                .orElse(Gaps.NONE)
                .with(Gap.UNREAD, unread)
                .beginning(Doubts.ahead(start(group), today));
    }

    private static Optional<Gaps> questions(
            Programme programme, AssessmentSet set, Assessment visit, Group group) {
        Optional<Factory> factory =
                visit.factory().flatMap(id -> Optional.ofNullable(set.factories().get(id)));
        VisitProgress.Written written =
                new VisitProgress.Written(visit, programme.information(visit.id()), group);
        return release(programme, visit)
                .flatMap(asked -> factory.map(one -> VisitProgress.of(asked, one, written).gaps()));
    }

    private static Optional<Release> release(Programme programme, Assessment visit) {
        return programme.checklists().stream()
                .map(Checklist::release)
                .filter(one -> visit.release().equals(Optional.of(one.fingerprint())))
                .findFirst();
    }

    private static String start(Group visit) {
        return visit.state("", OfAssessment.START_DATE.key()).value().display();
    }
}
