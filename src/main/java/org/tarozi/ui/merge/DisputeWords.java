package org.tarozi.ui.merge;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;
import org.tarozi.change.Origin;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Question;
import org.tarozi.store.Deciding;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.store.projection.Conflict;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Moments;
import org.tarozi.ui.UiText;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Puts a conflict into words.
final class DisputeWords {

    private static final int SHORT = 8;

    private final Texts texts;
    private final ThingWords things;
    private final FieldWords fields;
    private final String own;

    /// @param own the id of this device
    DisputeWords(ThingWords things, String own) {
        this.texts = things.texts();
        this.things = things;
        this.fields = new FieldWords(things);
        this.own = own;
    }

    Dispute of(Programme programme, DisputeRow row) {
        Conflict conflict = row.conflict();
        Group group = programme.group(new Subject(conflict.root()));
        return new Dispute(
                row,
                versions(group, conflict),
                Deciding.offer(programme, row.subject(), conflict.field()),
                fields.input(row.subject(), conflict.field()),
                destination(row.subject()));
    }

    private Optional<Destination> destination(Subject subject) {
        SubjectPath path = SubjectPath.of(subject);
        return path.kind() == SubjectPath.Kind.ASSESSMENT
                ? Optional.of(
                        new Destination.Visit(
                                AssessmentId.of(path.id()),
                                things.question(path).map(Question::id)))
                : Optional.empty();
    }

    /// The different values, each with all who say so, in the order of their words: an undone
    /// decision puts none of them in another place.
    private List<Dispute.Version> versions(Group group, Conflict conflict) {
        Optional<Value> standing =
                group.state(conflict.part(), conflict.field())
                                instanceof FieldState.Disputed(var _, var value)
                        ? value
                        : Optional.empty();
        Map<String, Dispute.Version> versions = new TreeMap<>();
        for (Change head : Deciding.heads(group, conflict.part(), conflict.field())) {
            versions.merge(
                    words(conflict, head),
                    new Dispute.Version(
                            head.id().toString(),
                            words(conflict, head),
                            voices(group, conflict, head),
                            standing.filter(head.value()::equals).isPresent()),
                    DisputeWords::together);
        }
        return List.copyOf(versions.values());
    }

    /// One version, of all who say the same.
    private static Dispute.Version together(Dispute.Version one, Dispute.Version other) {
        return new Dispute.Version(
                one.head(),
                one.value(),
                Stream.concat(one.voices().stream(), other.voices().stream()).distinct().toList(),
                one.stands());
    }

    private String words(Conflict conflict, Change head) {
        return conflict.field().equals(Deletion.FIELD) && !head.field().equals(Deletion.FIELD)
                ? texts.say(
                        MergeText.KEEP_FOR, fields.name(head.subject(), head.field()), value(head))
                : value(head);
    }

    private String value(Change change) {
        if (!change.field().equals(Deletion.FIELD)) {
            return fields.value(change.subject(), change.field(), change.value());
        }
        return texts.say(
                change.value() instanceof Value.Cleared ? MergeText.RESTORED : MergeText.DELETE_IT);
    }

    /// Who said so. Where a decision was undone the value was written again by who undid it: then
    /// those speak who had said so before.
    private List<Dispute.Voice> voices(Group group, Conflict conflict, Change head) {
        if (!head.origin().why().equals(Optional.of(Editing.UNDO))) {
            return List.of(voice(head));
        }
        List<Dispute.Voice> before =
                group.members().stream()
                        .flatMap(
                                member ->
                                        member
                                                .field(
                                                        member.root().at(conflict.part()),
                                                        head.field())
                                                .stream())
                        .map(FieldHistory::live)
                        .flatMap(List::stream)
                        .filter(change -> change.value().equals(head.value()))
                        .filter(change -> change.parents().size() < 2)
                        .filter(change -> !change.origin().why().equals(head.origin().why()))
                        .map(this::voice)
                        .toList();
        return before.isEmpty() ? List.of(voice(head)) : before;
    }

    private Dispute.Voice voice(Change change) {
        return new Dispute.Voice(
                person(change.origin()),
                Moments.text(texts, change.origin().at()),
                device(change.origin().device()),
                change.origin().why().filter(why -> !why.isBlank()));
    }

    private String person(Origin origin) {
        return origin.person().isBlank() ? texts.say(MergeText.NOBODY_NAMED) : origin.person();
    }

    private String device(String id) {
        if (id.equals(own)) {
            return texts.say(MergeText.THIS_DEVICE);
        }
        if (id.equals(Origin.SHEET)) {
            return texts.say(UiText.FROM_SHEET);
        }
        return id.length() > SHORT
                ? texts.say(MergeText.DEVICE, id.substring(0, SHORT))
                : texts.say(MergeText.READ_FROM_TABLE);
    }

    /// A change in a line: where, what, and by whom.
    String line(Change change) {
        return texts.say(
                MergeText.CHANGE_LINE,
                things.place(change.subject()),
                things.about(change.subject()),
                fields.name(change.subject(), change.field()),
                value(change),
                texts.say(
                        MergeText.BY_AT,
                        person(change.origin()),
                        Moments.text(texts, change.origin().at())));
    }
}
