package org.tarozi.ui.visit;

import org.jspecify.annotations.Nullable;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Result;
import org.tarozi.assessment.VisitState;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.Digest;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;
import org.tarozi.change.Origin;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Visibility;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.job.Disputes;
import org.tarozi.job.Evidence;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;
import org.tarozi.store.projection.FactoryProjector;
import org.tarozi.store.projection.ProjectedFactory;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;

/// One visit as it stands in the programme file. Used on the background thread only.
final class VisitFile {

    private final Subject subject;
    private final BiFunction<Subject, String, Optional<Value>> waiting;
    private @Nullable Release release;

    /// @param waiting what was typed into a field and waits for room on the disk: nobody may write
    ///   over it unseen
    VisitFile(AssessmentId assessment, BiFunction<Subject, String, Optional<Value>> waiting) {
        this.subject = Subjects.of(assessment);
        this.waiting = waiting;
    }

    /// The visit itself.
    Subject subject() {
        return subject;
    }

    /// The answer to a question as a part of the visit.
    Subject answer(QuestionId question) {
        return subject.at(AssessmentPart.answer(question));
    }

    /// The visit as it is now; empty where its checklist is not in the programme.
    Optional<VisitContent> read(Programme programme) {
        Group group = programme.group(subject);
        return release(programme, group).map(asked -> read(programme, group, asked));
    }

    private Optional<Release> release(Programme programme, Group group) {
        String fingerprint = value(group, "", OfAssessment.CHECKLIST.key());
        Release known = release;
        if (known == null || !known.fingerprint().hex().equals(fingerprint)) {
            known =
                    programme.checklists().stream()
                            .map(Checklist::release)
                            .filter(one -> one.fingerprint().hex().equals(fingerprint))
                            .findFirst()
                            .orElse(null);
            release = known;
        }
        return Optional.ofNullable(known);
    }

    private VisitContent read(Programme programme, Group group, Release asked) {
        String factory = value(group, "", OfAssessment.FACTORY.key());
        Optional<Group> visited =
                factory.isEmpty()
                        ? Optional.empty()
                        : Optional.of(programme.group(Subject.of(Scope.FACTORY, factory)));
        Optional<Factory> projected =
                visited.map(FactoryProjector::project).map(ProjectedFactory::factory);
        Map<String, String> profile = visited.map(VisitFile::profile).orElse(Map.of());
        Map<QuestionId, Answer> answers =
                answers(group, asked, new PhotoReader(programme, group, waiting));
        Set<QuestionId> hidden = Visibility.hidden(asked, profile, results(asked, answers));
        return new VisitContent(
                new VisitContent.Heading(
                        OfAssessment.FACTORY.form().accepts().test(factory)
                                ? visited.map(one -> FactoryId.of(one.root().id()))
                                : Optional.empty(),
                        projected.flatMap(Factory::name).orElse(""),
                        projected.map(one -> one.workforce().total()).orElseGet(OptionalInt::empty),
                        value(group, "", OfAssessment.START_DATE.key()),
                        value(group, "", OfAssessment.END_DATE.key()),
                        value(group, "", OfAssessment.CYCLE.key()),
                        finished(group),
                        group.members().stream().allMatch(member -> member.signOff().isGiven()),
                        trash(group, visited),
                        Disputes.ofVisit(group)),
                asked,
                answers,
                hidden,
                Set.of(),
                Map.of());
    }

    private static VisitContent.Trash trash(Group visit, Optional<Group> factory) {
        if (visit.deletion() instanceof Deletion.Deleted) {
            return VisitContent.Trash.VISIT;
        }
        return factory.filter(one -> one.deletion() instanceof Deletion.Deleted).isPresent()
                ? VisitContent.Trash.FACTORY
                : VisitContent.Trash.NOTHING;
    }

    /// When the last who said it did; who only takes back that the team went on does not say it
    /// anew.
    private static Optional<Origin> finished(Group visit) {
        FieldState state = visit.state("", OfAssessment.STATE.key());
        return state.value().display().equals(VisitState.DONE.key())
                ? state.heads().stream()
                        .flatMap(head -> visit.speaking(head).stream())
                        .map(Change::origin)
                        .max(Comparator.comparing(Origin::at))
                : Optional.empty();
    }

    private static Map<String, String> profile(Group factory) {
        Map<String, String> profile = new HashMap<>();
        for (String field : factory.fields("")) {
            String value = value(factory, "", field);
            if (!value.isEmpty()) {
                profile.put(field, value);
            }
        }
        return profile;
    }

    private static Map<QuestionId, String> results(Release asked, Map<QuestionId, Answer> answers) {
        Map<QuestionId, String> results = new HashMap<>();
        for (Question question : asked.questions()) {
            Answer answer = answers.getOrDefault(question.id(), Answer.NONE);
            results.put(
                    question.id(),
                    question.isCompliance() ? answer.code().key() : answer.text(OfAnswer.VALUE));
        }
        return results;
    }

    private Map<QuestionId, Answer> answers(Group group, Release asked, PhotoReader photos) {
        Set<String> parts = new HashSet<>(group.parts());
        Map<QuestionId, Answer> answers = new HashMap<>();
        Map<String, List<String>> contested = Disputes.ofPhotos(group);
        for (Question question : asked.questions()) {
            String part = AssessmentPart.answer(question.id());
            Answer answer =
                    parts.contains(part) || photos.hasAny(question.id())
                            ? answer(group, part)
                            : Answer.NONE;
            Answer now =
                    photos.on(answer.with(typed(subject.at(part))), question.id())
                            .contesting(contested.getOrDefault(question.id().value(), List.of()));
            if (!now.equals(Answer.NONE)) {
                answers.put(question.id(), now);
            }
        }
        return answers;
    }

    private Map<OfAnswer, String> typed(Subject answer) {
        Map<OfAnswer, String> typed = new EnumMap<>(OfAnswer.class);
        for (OfAnswer field : OfAnswer.values()) {
            waiting.apply(answer, field.key())
                    .ifPresent(value -> typed.put(field, value.display()));
        }
        return typed;
    }

    private static Answer answer(Group group, String part) {
        Map<OfAnswer, String> texts = new EnumMap<>(OfAnswer.class);
        Map<OfAnswer, List<Change>> disputed = new EnumMap<>(OfAnswer.class);
        for (OfAnswer field : OfAnswer.values()) {
            FieldState state = group.state(part, field.key());
            List<Change> voices = voices(group, state);
            if (!voices.isEmpty()) {
                disputed.put(field, voices);
            }
            String text = state.value().display();
            if (!text.isEmpty()) {
                texts.put(field, text);
            }
        }
        Optional<AnswerCode> result =
                Result.find(texts.getOrDefault(OfAnswer.RESULT, "")).map(Result::code);
        AnswerCode none =
                disputed.containsKey(OfAnswer.RESULT)
                        ? AnswerCode.IN_CONFLICT
                        : AnswerCode.NOT_ASSESSED;
        return new Answer(
                result.orElse(none),
                texts,
                disputed,
                List.of(),
                List.of(),
                List.of(),
                found(group, part));
    }

    /// When it was found: a decision for what was found does not begin anew what it demands.
    private static Optional<Origin> found(Group group, String part) {
        return group.state(part, OfAnswer.RESULT.key()).heads().stream()
                .filter(head -> head.value().display().equals(Result.NON_COMPLIANT.key()))
                .flatMap(head -> group.begun(head).stream())
                .map(Change::origin)
                .min(Comparator.comparing(Origin::at));
    }

    /// What people say who differ; nothing where they do not.
    static List<Change> voices(Group group, FieldState state) {
        return state instanceof FieldState.Disputed
                ? state.heads().stream().flatMap(head -> group.speaking(head).stream()).toList()
                : List.of();
    }

    /// Whether a question has some photo or file.
    static boolean has(Group group, QuestionId question, Digest digest) {
        return Evidence.of(group).stream()
                .filter(one -> one.question().equals(question.value()))
                .anyMatch(one -> one.attachment().equals(digest));
    }

    private static String value(Group group, String part, String field) {
        return group.state(part, field).value().display();
    }
}
