package org.tarozi.ui.merge;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Digest;
import org.tarozi.change.Group;
import org.tarozi.change.Subject;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;
import org.tarozi.store.Programme;
import org.tarozi.text.Texts;
import org.tarozi.ui.UiText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What people call the things of a programme, in the language of the window. Asks the programme,
/// so it is used where that may be asked.
final class ThingWords {

    private final Texts texts;
    private final AssessmentSet set;
    private final Function<Subject, Group> groups;
    private final Map<String, Assessment> assessments = new HashMap<>();
    private final Map<String, String> factories = new HashMap<>();

    ThingWords(Texts texts, Programme programme) {
        this.texts = texts;
        this.set = programme.assessments();
        this.groups = programme::group;
        set.assessments().forEach(one -> assessments.put(one.id().toString(), one));
        for (Factory one : set.factories().values()) {
            one.name().ifPresent(name -> factories.put(one.id().toString(), name));
        }
    }

    Texts texts() {
        return texts;
    }

    /// The factory and the day of the visit that something belongs to.
    String place(Subject subject) {
        SubjectPath path = SubjectPath.of(subject);
        return switch (path.kind()) {
            case ASSESSMENT -> visit(Optional.ofNullable(assessments.get(path.id())));
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
                .map(day -> texts.say(MergeText.VISIT_OF, factory, day))
                .orElseGet(() -> texts.say(MergeText.VISIT_WITHOUT_DATE, factory));
    }

    /// The name of a factory.
    String factory(String id) {
        return factories.getOrDefault(id, texts.say(UiText.UNNAMED_FACTORY));
    }

    /// What in that place is meant: a question by its number and words, a photo to one, or the
    /// visit or factory itself.
    String about(Subject subject) {
        return about(subject, this::inFull);
    }

    /// The same in so few words that it fits into a sentence: of a question only its number.
    String briefly(Subject subject) {
        return about(
                subject,
                (path, question) -> texts.say(MergeText.QUESTION_NUMBER, number(path, question)));
    }

    private String about(Subject subject, BiFunction<SubjectPath, Question, String> asked) {
        SubjectPath path = SubjectPath.of(subject);
        Optional<String> question =
                questionId(subject)
                        .map(
                                id ->
                                        question(path, id)
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
        return release(path).flatMap(one -> one.number(question.id())).orElseThrow();
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
        return questionId(subject).flatMap(id -> question(SubjectPath.of(subject), id));
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
        return path.question().flatMap(id -> question(path, id));
    }

    private Optional<Question> question(SubjectPath path, String id) {
        return release(path).stream()
                .flatMap(release -> release.questions().stream())
                .filter(question -> question.id().value().equals(id))
                .findFirst();
    }

    private Optional<Release> release(SubjectPath path) {
        return Optional.ofNullable(assessments.get(path.id()))
                .flatMap(Assessment::release)
                .flatMap(release -> Optional.ofNullable(set.releases().get(release)));
    }

    /// A field of the profile, as the first checklist that knows it has it.
    Optional<ProfileField> profile(String field) {
        return releases().stream()
                .flatMap(release -> release.terms().profile().stream())
                .filter(one -> one.id().equals(field))
                .findFirst();
    }

    /// The title of a checklist.
    Optional<String> checklist(String fingerprint) {
        return releases().stream()
                .filter(release -> release.fingerprint().hex().equals(fingerprint))
                .map(release -> release.title().in(texts.language().tag()))
                .findFirst();
    }

    private List<Release> releases() {
        return List.copyOf(set.releases().values());
    }
}
