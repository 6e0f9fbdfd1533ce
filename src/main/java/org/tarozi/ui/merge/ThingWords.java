package org.tarozi.ui.merge;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.job.Titles;
import org.tarozi.text.Texts;
import org.tarozi.ui.UiText;

import java.util.Optional;

/// What people call the things of a programme, in the language of the window.
final class ThingWords {

    private final Texts texts;
    private final Titles titles;

    ThingWords(Texts texts, AssessmentSet set) {
        this.texts = texts;
        this.titles = new Titles(set, texts.language().tag());
    }

    Texts texts() {
        return texts;
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
                .map(day -> texts.say(MergeText.VISIT_OF, factory, day))
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

    /// What in that place is meant: a question, or the visit or factory itself.
    String about(Subject subject) {
        SubjectPath path = SubjectPath.of(subject);
        if (path.question().isPresent()) {
            String id = path.question().get();
            return question(path)
                    .map(question -> question.text().in(texts.language().tag()))
                    .orElseGet(() -> texts.say(MergeText.UNKNOWN_QUESTION, id));
        }
        if (path.isEvidence()) {
            return texts.say(MergeText.A_PHOTO);
        }
        if (!path.part().isEmpty()) {
            return texts.say(MergeText.ANOTHER_RECORD);
        }
        return switch (path.kind()) {
            case ASSESSMENT -> texts.say(MergeText.THE_VISIT);
            case FACTORY -> texts.say(MergeText.THE_FACTORY);
            case PROGRAMME -> texts.say(MergeText.THE_PROGRAMME);
        };
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
