package org.tarozi.store;

import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Deletion;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;
import org.tarozi.change.History;
import org.tarozi.change.Link;
import org.tarozi.change.Proposal;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Says that two assessments are the same visit or two factories the same factory, or takes it
/// back.
public final class Linking {

    /// What became of it.
    public sealed interface Outcome {

        /// It is done.
        ///
        /// @param shown the subjects they are shown under from now on: one that stands for both, or
        ///   one each
        record Done(List<Subject> shown) implements Outcome {
            public Done {
                shown = List.copyOf(shown);
            }
        }

        /// It was so before.
        record DoneBefore() implements Outcome {}

        /// It cannot be, and nothing changed.
        ///
        /// @param reason a sentence
        record Refused(String reason) implements Outcome {}
    }

    private final Programme programme;
    private final Editing editing;

    public Linking(Programme programme, Editing editing) {
        this.programme = programme;
        this.editing = editing;
    }

    /// Links two things.
    ///
    /// @param one an id, or a path with one
    public Outcome link(String one, String other) {
        return pair(one, other, this::link);
    }

    /// Takes the link between two things back; what was decided while they were linked stays with
    /// both.
    public Outcome unlink(String one, String other) {
        return pair(one, other, this::unlink);
    }

    /// Takes back every link of a thing that is shown as one with others.
    public Outcome separate(Subject one) {
        List<Subject> members = programme.group(one).members().stream().map(History::root).toList();
        List<Proposal> proposals =
                programme.group(one).members().stream()
                        .flatMap(
                                member ->
                                        Link.of(member).stream()
                                                .map(other -> link(member, other))
                                                .map(link -> link.proposal(member, Value.CLEARED)))
                        .toList();
        if (proposals.isEmpty()) {
            return new Outcome.DoneBefore();
        }
        editing.apply(proposals, Optional.empty());
        return new Outcome.Done(
                members.stream().map(each -> programme.group(each).root()).distinct().toList());
    }

    private static Link link(History member, UUID other) {
        return Link.between(UUID.fromString(member.root().id()), other);
    }

    private interface Step {
        Outcome on(Subject one, Subject other);
    }

    private Outcome pair(String one, String other, Step step) {
        Optional<Subject> first = find(one);
        Optional<Subject> second = find(other);
        if (first.isEmpty() || second.isEmpty()) {
            return new Outcome.Refused(
                    "There is no assessment and no factory \""
                            + (first.isEmpty() ? one : other)
                            + "\" in this programme.");
        }
        if (first.equals(second)) {
            return new Outcome.Refused("These are one and the same id: " + first.get() + ".");
        }
        if (!first.get().kind().equals(second.get().kind())) {
            return new Outcome.Refused(
                    "An assessment and a factory cannot be the same: "
                            + first.get()
                            + " and "
                            + second.get()
                            + ".");
        }
        return step.on(first.get(), second.get());
    }

    private Outcome link(Subject one, Subject other) {
        Group first = programme.group(one);
        Group second = programme.group(other);
        if (first.root().equals(second.root())) {
            return new Outcome.DoneBefore();
        }
        Optional<String> obstacle =
                trashed(first)
                        .or(() -> trashed(second))
                        .or(
                                () ->
                                        one.kind().equals(Scope.ASSESSMENT)
                                                ? obstacle(first, second)
                                                : Optional.empty());
        return obstacle.isPresent()
                ? new Outcome.Refused(obstacle.get())
                : apply(one, other, Value.YES);
    }

    private Outcome unlink(Subject one, Subject other) {
        Link link = between(one, other);
        History smaller = programme.history(smaller(one, link));
        if (!Link.of(smaller).contains(link.larger())) {
            return programme.group(one).root().equals(programme.group(other).root())
                    ? new Outcome.Refused(
                            "These two are linked only through others: "
                                    + members(one)
                                    + ". Unlink one of those pairs.")
                    : new Outcome.Refused("These two are not linked.");
        }
        return apply(one, other, Value.CLEARED);
    }

    private Outcome apply(Subject one, Subject other, Value value) {
        Link link = between(one, other);
        History smaller = programme.history(smaller(one, link));
        editing.apply(List.of(link.proposal(smaller, value)), Optional.empty());
        return new Outcome.Done(
                Stream.of(one, other)
                        .map(each -> programme.group(each).root())
                        .distinct()
                        .toList());
    }

    private static Optional<String> trashed(Group group) {
        return group.deletion() instanceof Deletion.Kept
                ? Optional.empty()
                : Optional.of(
                        "Somebody moved "
                                + group.root()
                                + " to the trash: take it out first, or decide whether it stays.");
    }

    private Optional<String> obstacle(Group one, Group other) {
        for (Group group : List.of(one, other)) {
            for (OfAssessment field : List.of(OfAssessment.CHECKLIST, OfAssessment.FACTORY)) {
                FieldState state = group.state("", field.key());
                if (state.value() instanceof Value.Cleared) {
                    String why =
                            state instanceof FieldState.Disputed
                                    ? "is in conflict"
                                    : "is not known";
                    return Optional.of(
                            "The "
                                    + field.key()
                                    + " of "
                                    + group.root()
                                    + " "
                                    + why
                                    + ": settle it first.");
                }
            }
        }
        if (!value(one, OfAssessment.CHECKLIST).equals(value(other, OfAssessment.CHECKLIST))) {
            return Optional.of(
                    "They were made on different checklists (fingerprints "
                            + value(one, OfAssessment.CHECKLIST).substring(0, 8)
                            + " and "
                            + value(other, OfAssessment.CHECKLIST).substring(0, 8)
                            + "): their answers cannot be one.");
        }
        String first = value(one, OfAssessment.FACTORY);
        String second = value(other, OfAssessment.FACTORY);
        return factory(first).equals(factory(second))
                ? Optional.empty()
                : Optional.of(
                        "They are of different factories. If these are the same factory, link them"
                                + " first: "
                                + first
                                + " and "
                                + second
                                + ".");
    }

    private static String value(Group group, OfAssessment field) {
        return group.state("", field.key()).value().display();
    }

    private Subject factory(String id) {
        return programme.group(Subject.of(Scope.FACTORY, id)).root();
    }

    private Optional<Subject> find(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return (plain.contains("/")
                        ? Stream.of(plain)
                        : Stream.of(Scope.ASSESSMENT, Scope.FACTORY)
                                .map(kind -> kind + "/" + plain))
                .flatMap(path -> Scope.of(path).stream())
                .filter(
                        scope ->
                                scope instanceof Scope.OfAssessment
                                        || scope instanceof Scope.OfFactory)
                .map(Scope::subject)
                .filter(root -> !programme.history(root).headsWithin(root).isEmpty())
                .findFirst();
    }

    private String members(Subject one) {
        return String.join(
                ", ",
                programme.group(one).members().stream().map(member -> member.root().id()).toList());
    }

    private static Link between(Subject one, Subject other) {
        return Link.between(UUID.fromString(one.id()), UUID.fromString(other.id()));
    }

    private static Subject smaller(Subject one, Link link) {
        return Subject.of(one.kind(), link.smaller().toString());
    }
}
