package org.tarozi.checklist.file;

import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.AnswerForm.Choice;
import org.tarozi.checklist.Backing;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.EvidenceMethod;
import org.tarozi.checklist.Parameter;
import org.tarozi.checklist.Parameter.DatedValue;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.QuestionKind.Compliance;
import org.tarozi.checklist.QuestionKind.Information;
import org.tarozi.checklist.ReleaseContent;
import org.tarozi.checklist.Tag;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.yaml.Problems;
import org.tarozi.checklist.yaml.YamlNode.Scalar;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Applies the amendments of an overlay to the parts of a release: they add, and never replace.
final class Amending {

    private final List<Amendment> amendments;
    private final Problems problems;

    Amending(List<Amendment> amendments, Problems problems) {
        this.amendments = amendments;
        this.problems = problems;
    }

    void refuseUnknown(ReleaseContent base) {
        for (Amendment amendment : amendments) {
            Set<String> known = known(base, amendment).collect(Collectors.toSet());
            Scalar id = amendment.id();
            if (!known.contains(id.text())) {
                problems.error(
                        id.place(),
                        "the unknown id " + id.describe(),
                        Nearest.to(id.text(), known)
                                .map(near -> near + " (did you mean that?)")
                                .orElse("an id of " + base.id() + " to amend"));
            }
        }
    }

    private static Stream<String> known(ReleaseContent base, Amendment amendment) {
        return switch (amendment) {
            case Amendment.OfCluster c -> base.clusters().stream().map(each -> each.id().value());
            case Amendment.OfPoint p -> base.points().map(each -> each.id().value());
            case Amendment.OfQuestion q -> base.questions().map(each -> each.id().value());
            case Amendment.OfProfile f -> base.terms().profile().stream().map(ProfileField::id);
            case Amendment.OfParameter p -> base.terms().parameters().stream().map(Parameter::id);
        };
    }

    Cluster cluster(Cluster cluster, List<CompliancePoint> points) {
        Wording title = cluster.title();
        for (Amendment.OfCluster more : of(Amendment.OfCluster.class, cluster.id().value())) {
            title = joined(title, more.title(), more.id());
        }
        return new Cluster(cluster.id(), title, cluster.counted(), cluster.coreSince(), points);
    }

    CompliancePoint point(CompliancePoint point, List<Question> questions) {
        Wording title = point.title();
        List<String> law = point.legalBasis();
        for (Amendment.OfPoint more : of(Amendment.OfPoint.class, point.id().value())) {
            title = joined(title, more.title(), more.id());
            law = joined(law, more.law());
        }
        return new CompliancePoint(point.id(), title, law, questions);
    }

    Question question(Question question) {
        Question amended = question;
        for (Amendment.OfQuestion more : of(Amendment.OfQuestion.class, question.id().value())) {
            amended = question(amended, more);
        }
        return amended;
    }

    private Question question(Question question, Amendment.OfQuestion more) {
        Set<Tag> tags = new HashSet<>(question.tags());
        tags.addAll(more.tags());
        return new Question(
                question.id(),
                question.lineage(),
                joined(question.text(), more.text(), more.id()),
                kind(question.kind(), more),
                question.condition(),
                tags,
                backing(question.backing(), more));
    }

    private QuestionKind kind(QuestionKind kind, Amendment.OfQuestion more) {
        return switch (kind) {
            case Compliance compliance -> {
                refuseNew(more.form().choices(), Set.of(), more.id());
                unit(Optional.empty(), more.form().unit(), more.id());
                yield compliance;
            }
            case Information(AnswerForm answer) ->
                    new Information(form(answer, more.form(), more.id()));
        };
    }

    private AnswerForm form(AnswerForm form, Amendment.OfForm more, Scalar at) {
        return new AnswerForm(
                form.type(),
                unit(form.unit(), more.unit(), at),
                choices(form.choices(), more.choices(), at));
    }

    private Optional<Wording> unit(Optional<Wording> unit, Optional<Wording> more, Scalar at) {
        if (unit.isEmpty() && more.isPresent()) {
            problems.error(
                    at.place(),
                    "a unit for " + at.text() + ", which has none",
                    "translations of a unit that is there");
        }
        return unit.map(text -> joined(text, more, at));
    }

    private Backing backing(Backing backing, Amendment.OfQuestion more) {
        Backing added = more.backing();
        Optional<Wording> guidance =
                backing.guidance()
                        .map(text -> followed(text, added.guidance()))
                        .or(added::guidance);
        return new Backing(
                joined(backing.legalBasis(), added.legalBasis()),
                guidance,
                evidence(backing.evidence(), added.evidence()),
                joined(backing.starIds(), added.starIds()));
    }

    private static SortedMap<EvidenceMethod, List<Wording>> evidence(
            SortedMap<EvidenceMethod, List<Wording>> first,
            SortedMap<EvidenceMethod, List<Wording>> then) {
        SortedMap<EvidenceMethod, List<Wording>> all = new TreeMap<>(first);
        then.forEach((method, texts) -> all.merge(method, texts, Amending::joined));
        return all;
    }

    ProfileField profile(ProfileField field) {
        ProfileField amended = field;
        for (Amendment.OfProfile more : of(Amendment.OfProfile.class, field.id())) {
            amended =
                    new ProfileField(
                            field.id(),
                            joined(amended.title(), more.title(), more.id()),
                            form(amended.form(), more.form(), more.id()));
        }
        return amended;
    }

    Parameter parameter(Parameter parameter) {
        Parameter amended = parameter;
        for (Amendment.OfParameter more : of(Amendment.OfParameter.class, parameter.id())) {
            amended =
                    new Parameter(
                            parameter.id(),
                            joined(amended.title(), more.title(), more.id()),
                            unit(amended.unit(), more.unit(), more.id()),
                            parameter.toConfirm(),
                            dated(amended, more));
        }
        return amended;
    }

    private List<DatedValue> dated(Parameter parameter, Amendment.OfParameter more) {
        List<DatedValue> all = joined(parameter.values(), more.values());
        if (all.stream().map(DatedValue::from).distinct().count() < all.size()) {
            problems.error(
                    more.id().place(),
                    "a value from a day that " + parameter.id() + " already has a value for",
                    "only days of its own");
            return parameter.values();
        }
        return all;
    }

    private List<Choice> choices(List<Choice> choices, List<Choice> more, Scalar at) {
        refuseNew(more, choices.stream().map(Choice::id).collect(Collectors.toSet()), at);
        return choices.stream().map(choice -> choice(choice, more, at)).toList();
    }

    private Choice choice(Choice choice, List<Choice> more, Scalar at) {
        Optional<Wording> text =
                more.stream()
                        .filter(other -> other.id().equals(choice.id()))
                        .findFirst()
                        .map(Choice::text);
        return new Choice(choice.id(), joined(choice.text(), text, at));
    }

    private void refuseNew(List<Choice> choices, Set<String> known, Scalar at) {
        choices.stream()
                .map(Choice::id)
                .filter(id -> !known.contains(id))
                .forEach(
                        id ->
                                problems.error(
                                        at.place(),
                                        "the new choice " + id + " for " + at.text(),
                                        "translations of its choices; a new choice is a new"
                                                + " question"));
    }

    private Wording joined(Wording text, Optional<Wording> more, Scalar at) {
        if (more.isEmpty()) {
            return text;
        }
        TreeMap<String, String> all = new TreeMap<>(text.byLanguage());
        more.get()
                .byLanguage()
                .forEach(
                        (language, words) -> {
                            if (all.putIfAbsent(language, words) != null) {
                                problems.error(
                                        at.place(),
                                        "a text for " + at.text() + " in " + language,
                                        "languages it has no text in; an overlay changes no text");
                            }
                        });
        return new Wording(all);
    }

    /// A text and what follows it as further paragraphs, language by language.
    private static Wording followed(Wording text, Optional<Wording> more) {
        TreeMap<String, String> all = new TreeMap<>(text.byLanguage());
        more.ifPresent(
                further ->
                        further.byLanguage()
                                .forEach(
                                        (language, words) ->
                                                all.merge(
                                                        language,
                                                        words,
                                                        (first, then) -> first + "\n" + then)));
        return new Wording(all);
    }

    private static <T> List<T> joined(Collection<T> first, Collection<T> then) {
        return Stream.concat(first.stream(), then.stream()).distinct().toList();
    }

    private <A extends Amendment> List<A> of(Class<A> kind, String id) {
        return amendments.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(amendment -> amendment.id().text().equals(id))
                .toList();
    }
}
