package org.tarozi.analysis;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.checklist.Release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// What a change to a programme takes out of its numbers over everything. That a later visit stands
/// for a factory is no loss, nor is an answer that people differ about: that is told as a conflict.
///
/// @param visits as they were before, in their order
public record NoLongerCounted(List<Visit> visits) {

    /// A visit, or some of its answers.
    ///
    /// @param factory what its factory was called
    public record Visit(Assessment before, Optional<String> factory, Loss loss) {}

    /// How much of a visit is counted no longer, and why.
    public sealed interface Loss {

        /// The visit is not in the programme any more.
        record Gone() implements Loss {}

        /// The visit is here and left out.
        record LeftOut(Reason reason) implements Loss {}

        /// The visit counts, but some answers do not apply any more or are not there.
        record Answers(int number) implements Loss {}
    }

    /// Visits with a loss in common; of answers their sum.
    public record Part(Loss loss, List<Visit> visits) {
        public Part {
            visits = List.copyOf(visits);
        }
    }

    public NoLongerCounted {
        visits = List.copyOf(visits);
    }

    /// Compares a programme with what it was.
    public static NoLongerCounted of(AssessmentSet before, AssessmentSet after) {
        Selection now = Selection.of(after, Scope.ALL);
        Map<AssessmentId, Assessment> counted =
                now.included().stream().collect(Collectors.toMap(Assessment::id, one -> one));
        Map<AssessmentId, Reason> reasons = new HashMap<>();
        now.excluded().forEach(one -> reasons.put(one.assessment(), one.reason()));
        List<Visit> visits = new ArrayList<>();
        for (Assessment visit : Selection.of(before, Scope.ALL).included()) {
            Optional<Loss> loss =
                    counted.containsKey(visit.id())
                            ? answers(Releases.of(before, visit), visit, counted.get(visit.id()))
                            : left(Optional.ofNullable(reasons.get(visit.id())));
            loss.ifPresent(one -> visits.add(new Visit(visit, name(before, visit), one)));
        }
        return new NoLongerCounted(visits);
    }

    private static Optional<String> name(AssessmentSet set, Assessment visit) {
        return visit.factory()
                .flatMap(id -> Optional.ofNullable(set.factories().get(id)))
                .flatMap(Factory::name);
    }

    private static Optional<Loss> left(Optional<Reason> reason) {
        if (reason.filter(Reason.Stage.SUPERSEDED::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(reason.<Loss>map(Loss.LeftOut::new).orElseGet(Loss.Gone::new));
    }

    /// Visits that went over to another checklist answer other questions.
    private static Optional<Loss> answers(Release asked, Assessment before, Assessment now) {
        if (!before.release().equals(now.release())) {
            return Optional.empty();
        }
        byte[] then = before.answers().codes();
        byte[] codes = now.answers().codes();
        if (Arrays.equals(then, codes)) {
            return Optional.empty();
        }
        int[] counted =
                OrdinalRoles.of(asked).matching(role -> role.role() != CompiledRelease.OUTSIDE);
        int lost = 0;
        for (int ordinal : counted) {
            if (Codes.isAssessed(then[ordinal]) && isAway(codes[ordinal])) {
                lost++;
            }
        }
        return lost == 0 ? Optional.empty() : Optional.of(new Loss.Answers(lost));
    }

    private static boolean isAway(byte code) {
        return !Codes.isAssessed(code) && code != AnswerCode.IN_CONFLICT.code();
    }

    /// The visits by their losses: whole ones by reason, then those of which answers are missing.
    public List<Part> parts() {
        SequencedMap<Loss, List<Visit>> whole = new LinkedHashMap<>();
        List<Visit> some = new ArrayList<>();
        int answers = 0;
        for (Visit visit : visits) {
            if (visit.loss() instanceof Loss.Answers(int number)) {
                some.add(visit);
                answers += number;
            } else {
                whole.computeIfAbsent(visit.loss(), key -> new ArrayList<>()).add(visit);
            }
        }
        if (answers > 0) {
            whole.put(new Loss.Answers(answers), some);
        }
        return whole.entrySet().stream()
                .map(one -> new Part(one.getKey(), one.getValue()))
                .toList();
    }
}
