package org.tarozi.store.projection;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.AnswerVector;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Finding;
import org.tarozi.assessment.Result;
import org.tarozi.assessment.VisitKind;
import org.tarozi.assessment.VisitState;
import org.tarozi.change.Deletion;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Visibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Computes an assessment, its answer vector and its rows from its changes. For one group, once.
public final class AssessmentProjector {

    private final Group group;
    private final Optional<Release> release;
    private final Optional<FactoryId> factoryId;
    private final Optional<Factory> factory;
    private final Facts facts;
    private final AssessmentId id;

    /// @param releases the releases at hand
    /// @param factories the factories at hand, also those linked under another id
    public AssessmentProjector(
            Group group,
            Function<Fingerprint, Optional<Release>> releases,
            Function<FactoryId, Optional<Factory>> factories) {
        this.group = group;
        this.facts = new Facts(group, "");
        this.id = AssessmentId.of(group.root().id());
        this.release = facts.text(OfAssessment.CHECKLIST).map(Fingerprint::new).flatMap(releases);
        this.factoryId = facts.text(OfAssessment.FACTORY).map(FactoryId::of);
        this.factory = factoryId.flatMap(factories);
    }

    /// The assessment of the group.
    public ProjectedAssessment project() {
        Assessment.Visit visit = visit();
        Set<String> disputed = new HashSet<>(facts.disputed());
        Set<String> parts = group.parts();
        Encounters encounters = Encounters.of(group);
        Map<String, String> information = information(parts);
        byte[] codes = codes(parts, information);
        Assessment assessment =
                new Assessment(
                        id,
                        factory.map(Factory::id).or(() -> factoryId),
                        release.map(Release::fingerprint),
                        visit,
                        disputed,
                        encounters.waiting(),
                        new AnswerVector(codes));
        boolean signed = group.members().stream().allMatch(member -> member.signOff().isGiven());
        return new ProjectedAssessment(
                assessment,
                signed,
                encounters.parallel(),
                findings(codes, encounters.conflicts()),
                information,
                encounters.conflicts());
    }

    private Assessment.Visit visit() {
        Optional<VisitKind> kind = facts.text(OfAssessment.KIND).flatMap(VisitKind::find);
        Optional<VisitState> state = facts.text(OfAssessment.STATE).flatMap(VisitState::find);
        return new Assessment.Visit(
                facts.date(OfAssessment.START_DATE),
                facts.number(OfAssessment.CYCLE),
                facts.longNumber(OfAssessment.NUMBER),
                kind.orElse(VisitKind.FULL),
                state.orElse(VisitState.OPEN),
                !(group.deletion() instanceof Deletion.Deleted));
    }

    private byte[] codes(Set<String> parts, Map<String, String> information) {
        List<Question> questions = release.map(Release::questions).orElse(List.of());
        byte[] codes = new byte[questions.size()];
        Map<QuestionId, String> answers = new HashMap<>();
        information.forEach((question, value) -> answers.put(new QuestionId(question), value));
        for (int ordinal = 0; ordinal < codes.length; ordinal++) {
            Question question = questions.get(ordinal);
            String part = AssessmentPart.answer(question.id());
            if (question.isCompliance() && parts.contains(part)) {
                AnswerCode code = code(part);
                codes[ordinal] = code.code();
                answers.put(question.id(), code.key());
            }
        }
        release.ifPresent(asked -> hide(asked, codes, answers));
        return codes;
    }

    /// Questions whose condition does not hold count as not applicable; their answers stay in the
    /// changes.
    private void hide(Release asked, byte[] codes, Map<QuestionId, String> answers) {
        Map<String, String> profile = factory.map(Factory::profile).orElse(Map.of());
        for (QuestionId hidden : Visibility.hidden(asked, profile, answers)) {
            int ordinal = asked.ordinal(hidden).orElseThrow();
            if (asked.questions().get(ordinal).isCompliance()) {
                codes[ordinal] = AnswerCode.NOT_APPLICABLE.code();
            }
        }
    }

    private AnswerCode code(String part) {
        return switch (group.state(part, OfAnswer.RESULT.key())) {
            case FieldState.Disputed(var heads, var standing) when standing.isEmpty() ->
                    AnswerCode.IN_CONFLICT;
            case FieldState state ->
                    Result.find(state.value().display())
                            .map(Result::code)
                            .orElse(AnswerCode.NOT_ASSESSED);
        };
    }

    private List<Finding> findings(byte[] codes, List<Conflict> conflicts) {
        List<Finding> findings = new ArrayList<>();
        for (int ordinal = 0; ordinal < codes.length; ordinal++) {
            if (codes[ordinal] == AnswerCode.NON_COMPLIANT.code()) {
                findings.add(
                        finding(release.orElseThrow().questions().get(ordinal).id(), conflicts));
            }
        }
        return findings;
    }

    private Finding finding(QuestionId question, List<Conflict> conflicts) {
        String part = AssessmentPart.answer(question);
        Facts answer = new Facts(group, part);
        Set<String> methods =
                answer.text(OfAnswer.METHODS)
                        .map(text -> Set.copyOf(List.of(text.split("[, ]+"))))
                        .orElse(Set.of());
        return new Finding(
                id,
                question,
                answer.text(OfAnswer.FINDING),
                answer.number(OfAnswer.WORKERS_AFFECTED),
                methods,
                conflicts.stream()
                        .filter(conflict -> conflict.part().equals(part))
                        .map(Conflict::field)
                        .collect(Collectors.toSet()));
    }

    private Map<String, String> information(Set<String> parts) {
        Map<String, String> information = new TreeMap<>();
        for (Question question : release.map(Release::questions).orElse(List.of())) {
            if (!question.isCompliance() && parts.contains(AssessmentPart.answer(question.id()))) {
                new Facts(group, AssessmentPart.answer(question.id()))
                        .text(OfAnswer.VALUE)
                        .ifPresent(value -> information.put(question.id().value(), value));
            }
        }
        return information;
    }
}
