package org.tarozi.analysis;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.checklist.QuestionId;

import java.util.ArrayList;
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

/// What a change to a programme takes out of its numbers: what was counted where nobody chooses
/// anything else, the latest full assessment of every active factory, is compared with what is
/// counted so now. That a new visit stands for a factory is no loss, but where one does that was
/// counted already, a factory is counted less. Nor is an answer a loss that people differ about:
/// that is told as a conflict.
///
/// @param visits that were counted before, as they were, in their order
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

    /// Nothing.
    public static final NoLongerCounted NONE = new NoLongerCounted(List.of());

    public NoLongerCounted {
        visits = List.copyOf(visits);
    }

    /// Compares a programme with what it was.
    ///
    /// @param shown under which visit one is shown that was linked since; itself, where it was not
    public static NoLongerCounted of(
            AssessmentSet before, AssessmentSet after, UnaryOperator<AssessmentId> shown) {
        Selection counted = Selection.of(before, Scope.ALL);
        Compared compared = Compared.of(counted, Selection.of(after, Scope.ALL));
        List<Visit> visits = new ArrayList<>();
        for (Assessment visit : counted.included()) {
            Optional<Assessment> here = Optional.ofNullable(compared.now().get(visit.id()));
            here.map(one -> answers(Answered.of(before, visit), Answered.of(after, one)))
                    .orElseGet(() -> compared.whole(shown.apply(visit.id())))
                    .forEach(one -> visits.add(new Visit(visit, name(before, visit), one)));
        }
        return new NoLongerCounted(visits);
    }

    /// What is counted, and what was.
    ///
    /// @param left what counts not, with its factory and the reason
    private record Compared(
            Set<AssessmentId> before,
            Map<AssessmentId, Assessment> now,
            Map<AssessmentId, Exclusion> left) {

        static Compared of(Selection before, Selection after) {
            return new Compared(
                    before.included().stream().map(Assessment::id).collect(Collectors.toSet()),
                    after.included().stream()
                            .collect(Collectors.toMap(Assessment::id, Function.identity())),
                    after.excluded().stream()
                            .collect(Collectors.toMap(Exclusion::assessment, Function.identity())));
        }

        /// A visit that counts together with another one is not lost.
        List<Loss> whole(AssessmentId shown) {
            Exclusion out = left.get(shown);
            if (now.containsKey(shown) || out != null && isReplaced(out)) {
                return List.of();
            }
            return List.of(out == null ? new Loss.Gone() : new Loss.LeftOut(out.reason()));
        }

        /// Whether a visit stands for its factory that was not counted before.
        private boolean isReplaced(Exclusion out) {
            return out.reason() == Reason.Stage.SUPERSEDED
                    && now.values().stream()
                            .filter(one -> one.factory().equals(out.factory()))
                            .noneMatch(one -> before.contains(one.id()));
        }
    }

    static Optional<String> name(AssessmentSet set, Assessment visit) {
        return visit.factory()
                .flatMap(id -> Optional.ofNullable(set.factories().get(id)))
                .flatMap(Factory::name);
    }

    /// Questions that a visit's checklist does not ask any more have no answer.
    private static List<Loss> answers(Answered before, Answered after) {
        if (before.isSame(after)) {
            return List.of();
        }
        Map<QuestionId, Byte> codes = after.all();
        Map<Now, Integer> lost = new EnumMap<>(Now.class);
        for (QuestionId question : before.assessed().keySet()) {
            Now.of(codes.getOrDefault(question, AnswerCode.NOT_ASSESSED.code()))
                    .ifPresent(what -> lost.merge(what, 1, Integer::sum));
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
