package org.tarozi.job;

import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Deletion;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;
import org.tarozi.change.Link;
import org.tarozi.change.SignOff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What people differ about in a visit beside its answers.
public final class Disputes {

    private Disputes() {}

    /// The fields of the visit itself that wait for a decision.
    public static Set<String> ofVisit(Group visit) {
        return visit.deletion() instanceof Deletion.Deleted ? Set.of() : fields(visit, "");
    }

    /// The photos and files of which a field waits for a decision, as often as there are such
    /// fields, by the id of their question.
    public static Map<String, List<String>> ofPhotos(Group visit) {
        Map<String, List<String>> photos = new HashMap<>();
        for (String part : visit.parts()) {
            if (AssessmentPart.isEvidence(part)
                    && !(visit.deletion(part) instanceof Deletion.Deleted)) {
                String question = visit.state(part, OfEvidence.QUESTION.key()).value().display();
                fields(visit, part)
                        .forEach(
                                field ->
                                        photos.computeIfAbsent(question, _ -> new ArrayList<>())
                                                .add(part));
            }
        }
        return photos;
    }

    private static Set<String> fields(Group visit, String part) {
        return visit.fields(part).stream()
                .filter(field -> isDisputed(visit, part, field))
                .collect(Collectors.toSet());
    }

    private static boolean isDisputed(Group visit, String part, String field) {
        if (field.equals(Deletion.FIELD)) {
            return visit.deletion(part) instanceof Deletion.Contested;
        }
        return !field.equals(SignOff.FIELD)
                && !Link.isField(field)
                && visit.state(part, field) instanceof FieldState.Disputed;
    }
}
