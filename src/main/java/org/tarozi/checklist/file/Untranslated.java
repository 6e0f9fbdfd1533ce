package org.tarozi.checklist.file;

import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Parameter;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionKind.Compliance;
import org.tarozi.checklist.QuestionKind.Information;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseContent;
import org.tarozi.checklist.Wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks for the texts of a base that have no translation in a language which an overlay brings.
///
/// Evidence and notes are not looked at: an overlay adds others and translates none.
record Untranslated(String language) {

    /// A text and the id of the part it belongs to.
    private record Text(String id, Wording words) {}

    /// The ids of the parts that the texts belong to, once for each text.
    List<String> below(ReleaseContent base, ReleaseContent merged) {
        Set<String> ids = texts(base).map(Text::id).collect(Collectors.toSet());
        return texts(merged)
                .filter(text -> ids.contains(text.id()))
                .filter(text -> text.words().exactly(language).isEmpty())
                .map(Text::id)
                .toList();
    }

    private static Stream<Text> texts(ReleaseContent content) {
        Release.Terms terms = content.terms();
        return Stream.of(
                        terms.profile().stream().flatMap(Untranslated::field),
                        terms.parameters().stream().flatMap(Untranslated::parameter),
                        content.clusters().stream().flatMap(Untranslated::cluster))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> field(ProfileField field) {
        return Stream.concat(
                Stream.of(new Text(field.id(), field.title())), form(field.id(), field.form()));
    }

    private static Stream<Text> parameter(Parameter parameter) {
        return Stream.concat(Stream.of(parameter.title()), parameter.unit().stream())
                .map(text -> new Text(parameter.id(), text));
    }

    private static Stream<Text> cluster(Cluster cluster) {
        return Stream.concat(
                Stream.of(new Text(cluster.id().value(), cluster.title())),
                cluster.points().stream().flatMap(Untranslated::point));
    }

    private static Stream<Text> point(CompliancePoint point) {
        return Stream.concat(
                Stream.of(new Text(point.id().value(), point.title())),
                point.questions().stream().flatMap(Untranslated::question));
    }

    private static Stream<Text> question(Question question) {
        String id = question.id().value();
        Stream<Text> form =
                switch (question.kind()) {
                    case Compliance _ -> Stream.empty();
                    case Information(AnswerForm answer) -> form(id, answer);
                };
        Optional<Wording> guidance = question.backing().guidance();
        return Stream.concat(
                Stream.concat(Stream.of(question.text()), guidance.stream())
                        .map(text -> new Text(id, text)),
                form);
    }

    private static Stream<Text> form(String id, AnswerForm form) {
        return Stream.concat(
                        form.unit().stream(), form.choices().stream().map(AnswerForm.Choice::text))
                .map(text -> new Text(id, text));
    }
}
