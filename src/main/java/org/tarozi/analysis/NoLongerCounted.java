package org.tarozi.analysis;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.checklist.Release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a change to a programme takes out of its numbers. Visits of earlier cycles are looked at as
/// well: a period or a panel counts them. That a later visit stands for a factory is no loss, nor
/// is an answer that people differ about: that is told as a conflict.
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

        /// The visit counts, but some of its answers do not.
        record Answers(int number, Now now) implements Loss {}
    }

    /// What became of answers that counted.
    public enum Now {
        /// They are not there, or to a question that is not asked.
        AWAY,
        /// People say that the question does not apply.
        NOT_APPLICABLE;

        private static Optional<Now> of(byte code) {
            if (code == AnswerCode.NOT_APPLICABLE.code()) {
                return Optional.of(NOT_APPLICABLE);
            }
            boolean stays = Codes.isAssessed(code) || code == AnswerCode.IN_CONFLICT.code();
            return stays ? Optional.empty() : Optional.of(AWAY);
        }
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
    ///
    /// @param shown under which visit one is shown that was linked since; itself, where it was not
    public static NoLongerCounted of(
            AssessmentSet before, AssessmentSet after, UnaryOperator<AssessmentId> shown) {
        Map<AssessmentId, Reason> reasons = reasons(after);
        Map<AssessmentId, Assessment> counted =
                counted(after, reasons)
                        .collect(Collectors.toMap(Assessment::id, Function.identity()));
        List<Visit> visits = new ArrayList<>();
        for (Assessment visit : counted(before, reasons(before)).toList()) {
            Optional<Assessment> here = Optional.ofNullable(counted.get(visit.id()));
            here.map(one -> answers(Releases.of(before, visit), visit, one))
                    .orElseGet(() -> whole(shown.apply(visit.id()), counted.keySet(), reasons))
                    .forEach(one -> visits.add(new Visit(visit, name(before, visit), one)));
        }
        return new NoLongerCounted(visits);
    }

    /// Why visits count nowhere.
    private static Map<AssessmentId, Reason> reasons(AssessmentSet set) {
        return Selection.of(set, Scope.ALL).excluded().stream()
                .filter(one -> one.reason() != Reason.Stage.SUPERSEDED)
                .collect(Collectors.toMap(Exclusion::assessment, Exclusion::reason));
    }

    private static Stream<Assessment> counted(
            AssessmentSet set, Map<AssessmentId, Reason> reasons) {
        return set.assessments().stream().filter(one -> !reasons.containsKey(one.id()));
    }

    private static Optional<String> name(AssessmentSet set, Assessment visit) {
        return visit.factory()
                .flatMap(id -> Optional.ofNullable(set.factories().get(id)))
                .flatMap(Factory::name);
    }

    /// A visit that counts together with another one is not lost.
    private static List<Loss> whole(
            AssessmentId shown, Set<AssessmentId> counted, Map<AssessmentId, Reason> reasons) {
        if (counted.contains(shown)) {
            return List.of();
        }
        Reason reason = reasons.get(shown);
        return List.of(reason == null ? new Loss.Gone() : new Loss.LeftOut(reason));
    }

    /// Visits that went over to another checklist answer other questions.
    private static List<Loss> answers(Release asked, Assessment before, Assessment now) {
        if (!before.release().equals(now.release())) {
            return List.of();
        }
        byte[] then = before.answers().codes();
        byte[] codes = now.answers().codes();
        if (Arrays.equals(then, codes)) {
            return List.of();
        }
        int[] counted =
                OrdinalRoles.of(asked).matching(role -> role.role() != CompiledRelease.OUTSIDE);
        Map<Now, Integer> lost = new EnumMap<>(Now.class);
        for (int ordinal : counted) {
            if (Codes.isAssessed(then[ordinal])) {
                Now.of(codes[ordinal]).ifPresent(what -> lost.merge(what, 1, Integer::sum));
            }
        }
        return lost.entrySet().stream()
                .<Loss>map(one -> new Loss.Answers(one.getValue(), one.getKey()))
                .toList();
    }

    private static int answers(List<Visit> visits) {
        return visits.stream()
                .mapToInt(visit -> visit.loss() instanceof Loss.Answers some ? some.number() : 0)
                .sum();
    }

    /// The visits by their losses: whole ones by reason, then those of which answers are missing.
    public List<Part> parts() {
        SequencedMap<Loss, List<Visit>> whole = new LinkedHashMap<>();
        Map<Now, List<Visit>> some = new EnumMap<>(Now.class);
        for (Visit visit : visits) {
            switch (visit.loss()) {
                case Loss.Answers(int _, Now now) ->
                        some.computeIfAbsent(now, key -> new ArrayList<>()).add(visit);
                case Loss.Gone _, Loss.LeftOut _ ->
                        whole.computeIfAbsent(visit.loss(), key -> new ArrayList<>()).add(visit);
            }
        }
        some.forEach((now, of) -> whole.put(new Loss.Answers(answers(of), now), of));
        return whole.entrySet().stream()
                .map(one -> new Part(one.getKey(), one.getValue()))
                .toList();
    }
}
