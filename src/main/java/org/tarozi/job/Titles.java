package org.tarozi.job;

import org.tarozi.analysis.ScopeField;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people call the things behind ids.
public final class Titles {

    /// Enough of an id to tell two things of one name apart.
    private static final int SHORT = 8;

    private static final String CHECKLIST = OfAssessment.CHECKLIST.key();

    private final AssessmentSet set;
    private final String language;
    private final Map<String, Assessment> assessments = new HashMap<>();
    private final Map<String, Factory> factories = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();

    /// @param language the BCP 47 tag of the language of checklists' words
    public Titles(AssessmentSet set, String language) {
        this.set = set;
        this.language = language;
        set.assessments().forEach(one -> assessments.put(one.id().toString(), one));
        set.linked().forEach((id, shown) -> linked.put(id.toString(), shown.toString()));
        set.factories().values().forEach(one -> factories.put(one.id().toString(), one));
    }

    /// The assessment with an id.
    public Optional<Assessment> assessment(String id) {
        return Optional.ofNullable(assessments.get(id));
    }

    /// The factory with an id, also one that is shown under another's.
    private Optional<Factory> known(String id) {
        return Optional.ofNullable(factories.get(linked.getOrDefault(id, id)));
    }

    /// The name of a factory, if it has one.
    public Optional<String> name(String factory) {
        return known(factory).flatMap(Factory::name);
    }

    /// The name of a factory; its id where it has none.
    public String factory(FactoryId id) {
        return name(id.toString()).orElse("factory " + id);
    }

    /// Factory and date of a visit, in words.
    public String visit(AssessmentId id) {
        Optional<Assessment> assessment = assessment(id.toString());
        String factory = factory(assessment);
        return start(assessment)
                .map(day -> factory + ", visit of " + day)
                .orElse(
                        isInConflict(assessment, ScopeField.START_DATE)
                                ? factory + ", visit with its first day in conflict"
                                : factory + ", visit without a date");
    }

    private String factory(Optional<Assessment> visit) {
        return visit.flatMap(Assessment::factory)
                .map(this::factory)
                .orElse(
                        isInConflict(visit, ScopeField.FACTORY)
                                ? "factory in conflict"
                                : "no factory");
    }

    private static Optional<LocalDate> start(Optional<Assessment> visit) {
        return visit.flatMap(one -> one.visit().start());
    }

    /// Compares visits by what their factories are called, of one name by their ids, then by first
    /// days.
    public Comparator<AssessmentId> byFactory(Comparator<String> names) {
        Comparator<Optional<Assessment>> order =
                Comparator.comparing((Optional<Assessment> visit) -> factory(visit), names)
                        .thenComparing(
                                visit ->
                                        visit.flatMap(Assessment::factory)
                                                .map(FactoryId::toString)
                                                .orElse(""))
                        .thenComparing(visit -> start(visit).orElse(LocalDate.MAX));
        return Comparator.comparing((AssessmentId id) -> assessment(id.toString()), order)
                .thenComparing(id -> id);
    }

    private static boolean isInConflict(Optional<Assessment> visit, ScopeField field) {
        return visit.filter(one -> one.conflicts().contains(field.key())).isPresent();
    }

    /// The checklist of an assessment.
    public Optional<Release> release(String assessment) {
        return assessment(assessment)
                .flatMap(Assessment::release)
                .flatMap(name -> Optional.ofNullable(set.releases().get(name)));
    }

    /// The question with an id on the checklist of an assessment.
    public Optional<Question> question(String assessment, String id) {
        return asking(assessment, id).flatMap(release -> question(release, id));
    }

    /// The checklist of an assessment if it asks a question; where people differ about which it is,
    /// the first one of the programme that does.
    public Optional<Release> asking(String assessment, String id) {
        Optional<Release> own = release(assessment);
        boolean isDisputed =
                own.isEmpty()
                        && assessment(assessment)
                                .filter(one -> one.conflicts().contains(CHECKLIST))
                                .isPresent();
        return (isDisputed ? releases().stream() : own.stream())
                .filter(release -> question(release, id).isPresent())
                .min(Comparator.comparing(release -> release.id().value()));
    }

    private static Optional<Question> question(Release release, String id) {
        return release.questions().stream()
                .filter(question -> question.id().value().equals(id))
                .findFirst();
    }

    /// What a value stands for where it is the id of a factory or of a checklist: its name, what
    /// else tells it from others, and some of the id. Empty for every other value, and where nobody
    /// gave a name.
    public Optional<String> named(Subject subject, String field, Value value) {
        Optional<? extends Field> known = Field.at(subject.path(), field);
        Optional<String> words = Optional.empty();
        if (known.equals(Optional.of(OfAssessment.FACTORY))) {
            words = known(value.display()).flatMap(this::told);
        } else if (known.equals(Optional.of(OfAssessment.CHECKLIST))) {
            words = checklist(value.display()).map(this::told);
        }
        return words.map(told -> marked(told, value.display()));
    }

    /// Words with some of the id of what they name: the end of one that begins with the time at
    /// which it was made, the beginning of others.
    public static String marked(String words, String id) {
        boolean isTimed = Scope.uuid(id).isPresent();
        String some =
                isTimed
                        ? id.substring(id.length() - SHORT)
                        : id.substring(0, Math.min(id.length(), SHORT));
        return words + " (" + some + ")";
    }

    /// The name of a factory, with its place if another one has the same name.
    private Optional<String> told(Factory factory) {
        Stream<String> names = factories.values().stream().flatMap(one -> one.name().stream());
        Factory.Place place = factory.place();
        return factory.name()
                .map(name -> told(name, names, Stream.of(place.region(), place.country())));
    }

    /// The title of a checklist, with its id if another one has the same title.
    private String told(Release release) {
        return told(
                title(release),
                releases().stream().map(this::title),
                Stream.of(Optional.of(release.id().value())));
    }

    private static String told(String name, Stream<String> all, Stream<Optional<String>> more) {
        return all.filter(name::equals).count() < 2
                ? name
                : Stream.concat(Stream.of(name), more.flatMap(Optional::stream))
                        .collect(Collectors.joining(", "));
    }

    private String title(Release release) {
        return release.title().in(language);
    }

    private Optional<Release> checklist(String fingerprint) {
        return releases().stream()
                .filter(release -> release.fingerprint().hex().equals(fingerprint))
                .findFirst();
    }

    /// The checklists of the programme.
    public List<Release> releases() {
        return List.copyOf(set.releases().values());
    }
}
