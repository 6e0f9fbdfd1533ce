package org.tarozi.ui.merge;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.change.Subject;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;
import org.tarozi.text.Texts;
import org.tarozi.ui.UiText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people call the things of a programme, in the language of the window.
final class ThingWords {

    private final Texts texts;
    private final AssessmentSet set;
    private final Map<String, Assessment> assessments = new HashMap<>();
    private final Map<String, String> factories = new HashMap<>();

    ThingWords(Texts texts, AssessmentSet set) {
        this.texts = texts;
        this.set = set;
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
        return Optional.ofNullable(assessments.get(path.id()))
                .flatMap(Assessment::release)
                .flatMap(release -> Optional.ofNullable(set.releases().get(release)))
                .stream()
                .flatMap(release -> release.questions().stream())
                .filter(question -> path.question().equals(Optional.of(question.id().value())))
                .findFirst();
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
