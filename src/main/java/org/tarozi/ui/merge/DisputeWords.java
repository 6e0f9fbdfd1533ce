package org.tarozi.ui.merge;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;
import org.tarozi.change.History;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.exchange.SheetFiles;
import org.tarozi.store.Deciding;
import org.tarozi.store.Programme;
import org.tarozi.store.projection.Conflict;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Moments;
import org.tarozi.ui.control.LongText;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a conflict into words.
final class DisputeWords {

    /// How much of a finding is shown beside what is decided.
    private static final int FINDING_SHOWN = 300;

    private final Texts texts;
    private final ThingWords things;
    private final FieldWords fields;
    private final VoiceWords voices;

    /// @param own the id of this device
    DisputeWords(ThingWords things, String own) {
        this.texts = things.texts();
        this.things = things;
        this.fields = new FieldWords(things);
        this.voices = new VoiceWords(texts, own, SheetFiles.NONE);
    }

    private DisputeWords(DisputeWords other, SheetFiles sheets) {
        this.texts = other.texts;
        this.things = other.things;
        this.fields = other.fields;
        this.voices = new VoiceWords(texts, other.voices.own(), sheets);
    }

    Dispute of(Programme programme, DisputeRow row) {
        Conflict conflict = row.conflict();
        Group group = programme.group(new Subject(conflict.root()));
        return new Dispute(
                row,
                new DisputeWords(this, SheetFiles.of(programme, group)).versions(group, conflict),
                before(group, conflict),
                Deciding.offer(programme, row.subject(), conflict.field()),
                fields.input(row.subject(), conflict.field()),
                inVisit(group, row));
    }

    private Optional<Dispute.InVisit> inVisit(Group group, DisputeRow row) {
        SubjectPath path = SubjectPath.of(row.subject());
        if (path.kind() != SubjectPath.Kind.ASSESSMENT) {
            return Optional.empty();
        }
        Optional<QuestionId> question = things.question(row.subject()).map(Question::id);
        boolean isResult = row.conflict().field().equals(OfAnswer.RESULT.key());
        return Optional.of(
                new Dispute.InVisit(
                        new Destination.Visit(AssessmentId.of(path.id()), question),
                        isResult
                                ? Optional.empty()
                                : question.flatMap(id -> answer(group, row.conflict(), id)),
                        isResult ? findings(group, row.conflict()) : List.of()));
    }

    /// What was found at a question whose result is in conflict; where that is in conflict too,
    /// what each of them found.
    private List<String> findings(Group group, Conflict conflict) {
        FieldState state = group.state(conflict.part(), OfAnswer.FINDING.key());
        return switch (state) {
            case FieldState.Settled(Value value, var heads) ->
                    isSaid(value)
                            ? List.of(texts.say(MergeText.FINDING_NOW, inShort(value)))
                            : List.of();
            case FieldState.Disputed disputed ->
                    disputed.heads().stream()
                            .filter(head -> isSaid(head.value()))
                            .sorted(voices.order())
                            .map(this::finding)
                            .toList();
        };
    }

    private String finding(Change head) {
        return texts.say(
                MergeText.FINDING_NOW,
                texts.say(MergeText.SAID_BY, inShort(head.value()), voices.person(head.origin())));
    }

    /// What everybody changed who says something now.
    private Optional<String> before(Group group, Conflict conflict) {
        List<Set<Value>> known =
                group.members().stream()
                        .flatMap(member -> field(member, conflict).stream())
                        .flatMap(field -> field.heads().stream().map(head -> values(field, head)))
                        .distinct()
                        .toList();
        return Optional.of(known)
                .filter(all -> all.size() == 1)
                .map(List::getFirst)
                .filter(values -> values.size() == 1)
                .map(values -> values.iterator().next())
                .filter(DisputeWords::isSaid)
                .map(value -> inShort(words(conflict, value)));
    }

    private static Optional<FieldHistory> field(History member, Conflict conflict) {
        return member.field(member.root().at(conflict.part()), conflict.field());
    }

    /// What stood there before somebody said what a head says; a decision that was undone did not.
    private static Set<Value> values(FieldHistory field, Change head) {
        return field.speaking(head).stream()
                .flatMap(said -> field.before(said).stream())
                .map(Change::value)
                .collect(Collectors.toSet());
    }

    private String words(Conflict conflict, Value value) {
        return fields.value(
                new Subject(conflict.root()).at(conflict.part()), conflict.field(), value);
    }

    private static String inShort(Value text) {
        return inShort(text.display());
    }

    private static String inShort(String text) {
        return LongText.first(text.strip(), FINDING_SHOWN).replaceAll("\\s+", " ");
    }

    private static boolean isSaid(Value value) {
        return !value.display().isBlank();
    }

    /// How a question is answered as long as a conflict about the rest of it waits.
    private Optional<String> answer(Group group, Conflict conflict, QuestionId question) {
        String part = "answer/" + question.value();
        String field = OfAnswer.RESULT.key();
        return group.state(part, field)
                .standing()
                .filter(value -> !(value instanceof Value.Cleared))
                .map(value -> fields.value(new Subject(conflict.root()).at(part), field, value));
    }

    /// The different values, each with all who say so: those of this device first, then by name and
    /// time, so that a key means the same person from conflict to conflict.
    private List<Dispute.Version> versions(Group group, Conflict conflict) {
        if (conflict.field().equals(Deletion.FIELD)) {
            return new DeletionWords(texts, voices).versions(group, conflict.part());
        }
        Optional<Value> standing =
                group.state(conflict.part(), conflict.field())
                                instanceof FieldState.Disputed(var _, var value)
                        ? value
                        : Optional.empty();
        Map<String, Dispute.Version> versions = new LinkedHashMap<>();
        for (Said said : said(group, conflict)) {
            Change head = said.head();
            versions.merge(
                    fields.value(head),
                    new Dispute.Version(
                            Dispute.Act.KEEP_VALUE,
                            head.id().toString(),
                            fields.value(head),
                            said.by().stream().map(voices::of).toList(),
                            standing.filter(head.value()::equals).isPresent()),
                    DisputeWords::together);
        }
        return List.copyOf(versions.values());
    }

    /// A head, and the changes of those who say so.
    private record Said(Change head, List<Change> by) {}

    private List<Said> said(Group group, Conflict conflict) {
        return Deciding.heads(group, conflict.part(), conflict.field()).stream()
                .map(head -> new Said(head, speaking(group, head)))
                .sorted(Comparator.comparing(said -> said.by().getFirst(), voices.order()))
                .toList();
    }

    /// One version, of all who say the same.
    private static Dispute.Version together(Dispute.Version one, Dispute.Version other) {
        return new Dispute.Version(
                one.act(),
                one.head(),
                one.value(),
                Stream.concat(one.voices().stream(), other.voices().stream()).distinct().toList(),
                one.stands());
    }

    private List<Change> speaking(Group group, Change head) {
        return group.speaking(head).stream().sorted(voices.order()).toList();
    }

    /// A change in a line: where, what, and by whom.
    String line(Change change) {
        return texts.say(
                MergeText.CHANGE_LINE,
                things.place(change.subject()),
                things.about(change.subject()),
                fields.name(change.subject(), change.field()),
                fields.value(change),
                texts.say(
                        MergeText.WITH,
                        voices.person(change.origin()),
                        Moments.text(texts, change.origin())));
    }
}
