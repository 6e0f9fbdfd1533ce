package org.tarozi.checklist.file;

import org.tarozi.checklist.Amount;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.AnswerForm.Choice;
import org.tarozi.checklist.Backing;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Condition;
import org.tarozi.checklist.Parameter;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.QuestionKind.Compliance;
import org.tarozi.checklist.QuestionKind.Information;
import org.tarozi.checklist.ReleaseContent;
import org.tarozi.checklist.Source;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.yaml.Problem;
import org.tarozi.checklist.yaml.Reading;
import org.tarozi.checklist.yaml.YamlLines;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Writes a whole release as a checklist file; equal contents make equal bytes.
public final class ChecklistWriter {

    private final YamlLines lines = new YamlLines();

    private ChecklistWriter() {}

    /// The file that says this content. It has been read back and found equal.
    ///
    /// @param name the name the file goes under in messages
    /// @throws IllegalArgumentException if the content breaks a rule that holds for files, such as
    ///   a cluster without points
    public static ChecklistFile write(String name, ReleaseContent content) {
        ChecklistWriter writer = new ChecklistWriter();
        writer.release(content);
        return switch (ChecklistReader.read(name, writer.lines.bytes())) {
            case Reading.Ok<ChecklistFile>(ChecklistFile file, List<Problem> warnings)
                    when file.content().equals(new ChecklistFile.Core(content)) ->
                    file;
            case Reading.Ok<ChecklistFile> other ->
                    throw new IllegalStateException("written and read differ: " + content.id());
            case Reading.Refused<ChecklistFile> refused ->
                    throw new IllegalArgumentException(refused.text());
        };
    }

    private void release(ReleaseContent content) {
        lines.plain(ChecklistReader.FORMAT_KEY, ChecklistReader.RELEASE);
        lines.quoted("id", content.id().value());
        wording("title", content.title());
        lines.quoted("languages", content.terms().languages());
        items("profile", content.terms().profile(), this::field);
        items("parameters", content.terms().parameters(), this::parameter);
        items("clusters", content.clusters(), this::cluster);
    }

    private void field(ProfileField field) {
        lines.quoted("id", field.id());
        wording("title", field.title());
        form("type", field.form());
    }

    private void form(String key, AnswerForm form) {
        lines.plain(key, word(form.type()));
        form.unit().ifPresent(unit -> wording("unit", unit));
        items("choices", form.choices(), this::choice);
    }

    private void choice(Choice choice) {
        lines.quoted("id", choice.id());
        wording("text", choice.text());
    }

    private void parameter(Parameter parameter) {
        lines.quoted("id", parameter.id());
        wording("title", parameter.title());
        parameter.unit().ifPresent(unit -> wording("unit", unit));
        if (parameter.toConfirm()) {
            lines.plain("to_confirm", "yes");
        }
        items("values", parameter.values(), this::datedValue);
    }

    private void datedValue(Parameter.DatedValue dated) {
        dated.from().ifPresent(day -> lines.plain("from", day));
        switch (dated.value()) {
            case Amount.Figure figure -> lines.plain("value", figure);
            case Amount.Rule(Wording text) -> wording("value", text);
            case Amount.None() -> lines.plain("value", "none");
            case Amount.NotFound() -> lines.plain("value", "not_found");
        }
        dated.source().ifPresent(this::source);
        dated.note().ifPresent(note -> wording("note", note));
    }

    private void source(Source source) {
        lines.quoted("source", source.text());
        source.quality().ifPresent(quality -> lines.plain("quality", word(quality)));
        source.asOf().ifPresent(day -> lines.plain("as_of", day));
    }

    private void cluster(Cluster cluster) {
        lines.quoted("id", cluster.id().value());
        wording("title", cluster.title());
        if (!cluster.counted()) {
            lines.plain("counted", "no");
        }
        cluster.coreSince().ifPresent(day -> lines.plain("core_since", day));
        items("points", cluster.points(), this::point);
    }

    private void point(CompliancePoint point) {
        lines.quoted("id", point.id().value());
        wording("title", point.title());
        lines.quoted("law", point.legalBasis());
        items("questions", point.questions(), this::question);
    }

    private void question(Question question) {
        lines.quoted("id", question.id().value());
        if (!question.lineage().value().equals(question.id().value())) {
            lines.quoted("lineage", question.lineage().value());
        }
        wording("text", question.text());
        kind(question.kind());
        question.condition()
                .ifPresent(condition -> lines.nested("when", () -> condition(condition)));
        lines.quoted("tags", question.tags().stream().sorted().map(ChecklistWriter::word).toList());
        lines.quoted("law", question.backing().legalBasis());
        question.backing().guidance().ifPresent(text -> wording("guidance", text));
        if (!question.backing().evidence().isEmpty()) {
            lines.nested("evidence", () -> evidence(question.backing()));
        }
        lines.quoted("star", question.backing().starIds());
    }

    private void evidence(Backing backing) {
        backing.evidence().forEach((method, texts) -> items(method.key(), texts, this::languages));
    }

    private void kind(QuestionKind kind) {
        switch (kind) {
            case Compliance(var finding) -> lines.plain("finding", word(finding));
            case Information(AnswerForm answer) -> {
                lines.plain("kind", "fgw");
                form("answer", answer);
            }
        }
    }

    private void condition(Condition condition) {
        switch (condition) {
            case Condition.ProfileIs(String field, var values) -> {
                lines.quoted("profile", field);
                lines.quoted("is", sorted(values));
            }
            case Condition.ProfileAtLeast(String field, long minimum) -> {
                lines.quoted("profile", field);
                lines.plain("at_least", minimum);
            }
            case Condition.AnswerIs(QuestionId question, var results) -> {
                lines.quoted("question", question.value());
                lines.quoted("is", sorted(results));
            }
            case Condition.All(List<Condition> parts) -> items("all", parts, this::condition);
            case Condition.Any(List<Condition> parts) -> items("any", parts, this::condition);
            case Condition.Not(Condition part) -> lines.nested("not", () -> condition(part));
        }
    }

    private void wording(String key, Wording wording) {
        lines.nested(key, () -> languages(wording));
    }

    private void languages(Wording wording) {
        wording.byLanguage()
                .forEach((language, text) -> lines.quoted(YamlLines.quote(language), text));
    }

    private <T> void items(String key, Collection<T> items, Consumer<T> writer) {
        if (!items.isEmpty()) {
            lines.nested(key, () -> items.forEach(each -> lines.item(() -> writer.accept(each))));
        }
    }

    private static List<String> sorted(Collection<String> words) {
        return words.stream().sorted().toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
