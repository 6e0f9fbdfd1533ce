package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.checklist.QuestionId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a change to a programme makes of visits that counted before and count still: answers that
/// are other ones now, or new. What is lost is [NoLongerCounted].
///
/// @param visits in their order
public record CountedOtherwise(List<Visit> visits) {

    /// A visit as it is now.
    ///
    /// @param factory what its factory is called
    /// @param answers how many are other ones or new
    public record Visit(Assessment visit, Optional<String> factory, int answers) {}

    public CountedOtherwise {
        visits = List.copyOf(visits);
    }

    /// Compares a programme with what it was.
    public static CountedOtherwise of(AssessmentSet before, AssessmentSet after) {
        Map<AssessmentId, Assessment> counted =
                Selection.of(before, Scope.ALL).included().stream()
                        .collect(Collectors.toMap(Assessment::id, Function.identity()));
        List<Visit> visits = new ArrayList<>();
        for (Assessment now : Selection.of(after, Scope.ALL).included()) {
            Assessment then = counted.get(now.id());
            int answers =
                    then == null ? 0 : other(Answered.of(before, then), Answered.of(after, now));
            if (answers > 0) {
                visits.add(new Visit(now, NoLongerCounted.name(after, now), answers));
            }
        }
        return new CountedOtherwise(visits);
    }

    /// How many answers they are together.
    public int answers() {
        return visits.stream().mapToInt(Visit::answers).sum();
    }

    private static int other(Answered before, Answered now) {
        if (before.isSame(now)) {
            return 0;
        }
        Map<QuestionId, Byte> then = before.assessed();
        return Math.toIntExact(
                now.assessed().entrySet().stream()
                        .filter(one -> !one.getValue().equals(then.get(one.getKey())))
                        .count());
    }
}
