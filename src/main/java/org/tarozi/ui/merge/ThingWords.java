package org.tarozi.ui.merge;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Digest;
import org.tarozi.change.Group;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.job.Titles;
import org.tarozi.store.Programme;
import org.tarozi.store.projection.Conflict;
import org.tarozi.text.Texts;
import org.tarozi.ui.UiText;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What people call the things of a programme, in the language of the window. Asks the programme,
/// so it is used where that may be asked.
final class ThingWords {

    private final Texts texts;
    private final Titles titles;
    private final Function<Subject, Group> groups;
    private final Set<Conflict> trashed;

    ThingWords(Texts texts, Programme programme) {
        this.texts = texts;
        this.titles = new Titles(programme.assessments(), texts.language().tag());
        this.groups = programme::group;
        this.trashed = Set.copyOf(programme.inTrash().conflicts());
    }

    Texts texts() {
        return texts;
    }

    /// Whether a conflict lies in the trash with what it is about.
    boolean isInTrash(Conflict conflict) {
        return trashed.contains(conflict);
    }

    /// The factory and the day of the visit that something belongs to.
    String place(Subject subject) {
        SubjectPath path = SubjectPath.of(subject);
        return switch (path.kind()) {
            case ASSESSMENT -> visit(titles.assessment(path.id()));
            case FACTORY -> factory(path.id());
            case PROGRAMME -> texts.say(MergeText.THE_PROGRAMME);
        };
    }

    private String visit(Optional<Assessment> visit) {
        String factory =
                visit.flatMap(Assessment::factory)
                        .map(one -> factory(one.toString()))
                        .orElse(texts.say(UiText.UNNAMED_FACTORY));
        return visit.flatMap(one -> one.visit().start())
                .map(day -> texts.say(MergeText.WITH, factory, day))
                .orElseGet(() -> texts.say(MergeText.VISIT_WITHOUT_DATE, factory));
    }

    private String factory(String id) {
        return titles.name(id).orElse(texts.say(UiText.UNNAMED_FACTORY));
    }

    /// What a value stands for that is the id of a factory or checklist.
    Optional<String> named(Subject subject, String field, Value value) {
        return titles.named(subject, field, value)
                .or(
                        () ->
                                Field.at(subject.path(), field)
                                        .filter(OfAssessment.FACTORY::equals)
                                        .map(
                                                _ ->
                                                        Titles.marked(
                                                                texts.say(UiText.UNNAMED_FACTORY),
                                                                value.display())));
    }

    /// What in that place is meant: a question by its number and words, a photo to one, or the
    /// visit or factory itself.
    String about(Subject subject) {
        return about(subject, this::inFull);
    }

    /// Where its question stands in the checklist; before all of them where it is of none.
    int position(Subject subject) {
        Optional<QuestionId> question = question(subject).map(Question::id);
        return question.flatMap(id -> titles.asking(SubjectPath.of(subject).id(), id.value()))
                .map(release -> release.ordinal(question.orElseThrow()))
                .orElse(OptionalInt.empty())
                .orElse(-1);
    }

    /// The same in so few words that it fits into a sentence: of a question only its number.
    String briefly(Subject subject) {
        return about(
                subject,
                (path, question) ->
                        path.isEvidence() // it is said to be of a question
                                ? number(path, question)
                                : texts.say(MergeText.QUESTION_NUMBER, number(path, question)));
    }

    private String about(Subject subject, BiFunction<SubjectPath, Question, String> asked) {
        SubjectPath path = SubjectPath.of(subject);
        Optional<String> question =
                questionId(subject)
                        .map(
                                id ->
                                        titles.question(path.id(), id)
                                                .map(one -> asked.apply(path, one))
                                                .orElseGet(
                                                        () ->
                                                                texts.say(
                                                                        MergeText.UNKNOWN_QUESTION,
                                                                        id)));
        if (path.isEvidence()) {
            return question.map(words -> texts.say(MergeText.A_PHOTO_TO, words))
                    .orElse(texts.say(MergeText.A_PHOTO));
        }
        return question.orElseGet(() -> other(path));
    }

    private String other(SubjectPath path) {
        if (!path.part().isEmpty()) {
            return texts.say(MergeText.ANOTHER_RECORD);
        }
        return switch (path.kind()) {
            case ASSESSMENT -> texts.say(MergeText.THE_VISIT);
            case FACTORY -> texts.say(MergeText.THE_FACTORY);
            case PROGRAMME -> texts.say(MergeText.THE_PROGRAMME);
        };
    }

    private String inFull(SubjectPath path, Question question) {
        return number(path, question) + "  " + question.text().in(texts.language().tag());
    }

    private String number(SubjectPath path, Question question) {
        return titles.asking(path.id(), question.id().value())
                .flatMap(one -> one.number(question.id()))
                .orElseThrow();
    }

    /// The photo itself, where a subject is one.
    Optional<Digest> picture(Subject subject) {
        return SubjectPath.of(subject).isEvidence()
                        && value(subject, OfEvidence.MEDIA_TYPE).startsWith("image/")
                ? Optional.of(value(subject, OfEvidence.ATTACHMENT))
                        .filter(Digest::isWellFormed)
                        .map(Digest::new)
                : Optional.empty();
    }

    /// The question that the visit screen shows something at: that of the answer, or of the photo.
    Optional<Question> question(Subject subject) {
        return questionId(subject).flatMap(id -> titles.question(SubjectPath.of(subject).id(), id));
    }

    private Optional<String> questionId(Subject subject) {
        SubjectPath path = SubjectPath.of(subject);
        return path.isEvidence()
                ? Optional.of(value(subject, OfEvidence.QUESTION)).filter(id -> !id.isEmpty())
                : path.question();
    }

    private String value(Subject evidence, OfEvidence field) {
        return groups.apply(evidence.root())
                .state(SubjectPath.of(evidence).part(), field.key())
                .value()
                .display();
    }

    /// The question that an answer is to, on the checklist of its visit.
    Optional<Question> question(SubjectPath path) {
        return path.question().flatMap(id -> titles.question(path.id(), id));
    }

    /// A field of the profile, as the first checklist that knows it has it.
    Optional<ProfileField> profile(String field) {
        return titles.releases().stream()
                .flatMap(release -> release.terms().profile().stream())
                .filter(one -> one.id().equals(field))
                .findFirst();
    }
}
