package org.tarozi.ui;

import org.tarozi.analysis.NoLongerCounted;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.assessment.VisitState;
import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.Deletion;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.Group;
import org.tarozi.change.History;
import org.tarozi.change.Origin;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.QuestionId;
import org.tarozi.job.Losses;
import org.tarozi.job.Subjects;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The edits of this device on one visit or factory, to take back and make again; those of a visit
/// also from before the last start. Making again is taking back what took back. Used on the
/// background thread only.
public final class Steps {

    /// Where an edit was taken back or made again.
    ///
    /// @param question the one it belongs to, where it belongs to one
    /// @param lost what is in the numbers no longer, where it was the end of a visit
    public record Moved(String field, Optional<QuestionId> question, NoLongerCounted lost) {

        /// Whether the thing itself was moved to the trash or out of it.
        public boolean isOfAll() {
            return field.equals(Deletion.FIELD) && question.isEmpty();
        }
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /// The edits that the changes of a visit tell of, in the order in which they were made.
    public static Steps of(Programme programme, AssessmentId assessment, String device) {
        Group visit = programme.group(Subjects.of(assessment));
        Steps steps = new Steps();
        Step.of(programme.made(visit, device).stream().filter(Steps::isOfStep).toList())
                .forEach(steps::replay);
        return steps;
    }

    /// What the visit itself is, such as its first day, is no step of the work on it.
    private static boolean isOfStep(Change change) {
        return !change.subject().equals(change.subject().root())
                || VisitEnd.isField(change.field());
    }

    private void replay(Step step) {
        if (step.why().equals(Origin.UNDO) && !done.isEmpty()) {
            done.remove(movedBy(step, done));
            undone.push(step);
        } else if (step.why().equals(Origin.REDO) && !undone.isEmpty()) {
            undone.remove(movedBy(step, undone));
            done.push(step);
        } else {
            done(step);
        }
    }

    /// What a step took back: mostly the last one, but a decision also where other edits followed
    /// it.
    private static Step movedBy(Step step, Deque<Step> from) {
        Set<ChangeId> parents =
                step.changes().stream()
                        .flatMap(change -> change.parents().stream())
                        .collect(Collectors.toSet());
        return from.stream()
                .filter(one -> one.changes().stream().map(Change::id).anyMatch(parents::contains))
                .findFirst()
                .orElseGet(from::element);
    }

    /// Remembers edits that were just made.
    public void done(List<Change> changes) {
        Step.of(changes).forEach(this::done);
    }

    private void done(Step step) {
        done.push(step);
        undone.clear();
    }

    /// Takes the last edit back, and says where it was; empty where there is none left, or where
    /// somebody has written on it since or finished the visit. Taking back a decision opens the
    /// conflict again.
    public Optional<Moved> undo(Programme programme, Editing editing) {
        return move(programme, editing, done, undone, Origin.UNDO);
    }

    /// Makes the last edit that was taken back again.
    public Optional<Moved> redo(Programme programme, Editing editing) {
        return move(programme, editing, undone, done, Origin.REDO);
    }

    private static Optional<Moved> move(
            Programme programme, Editing editing, Deque<Step> from, Deque<Step> to, String why) {
        Step step = from.peek();
        if (step == null) {
            return Optional.empty();
        }
        Subject part = step.changes().getFirst().subject();
        Group group = programme.group(part.root());
        if (!part.equals(part.root()) && isFinished(group)) {
            return Optional.empty();
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Change last : step.fields()) {
            History member = member(group, last.subject());
            if (!values(member.heads(last.subject(), last.field())).equals(values(step.of(last)))) {
                return Optional.empty();
            }
            proposals.addAll(back(member, step, last));
        }
        Optional<QuestionId> before = question(group, part);
        Optional<AssessmentSet> counted =
                Optional.of(step.firstField())
                        .filter(VisitEnd::isField)
                        .map(end -> programme.assessments());
        Step moved = new Step(editing.apply(proposals, Optional.of(why)));
        from.pop();
        to.push(moved);
        return Optional.of(
                new Moved(
                        step.firstField(),
                        before.or(() -> question(programme.group(part.root()), part)),
                        counted.map(was -> Losses.since(was, programme))
                                .orElse(NoLongerCounted.NONE)));
    }

    private static boolean isFinished(Group visit) {
        String state = visit.state("", OfAssessment.STATE.key()).value().display();
        return state.equals(VisitState.DONE.key());
    }

    private static History member(Group group, Subject subject) {
        return group.members().stream()
                .filter(one -> one.root().equals(subject.root()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Value> values(List<Change> changes) {
        return changes.stream().map(Change::value).collect(Collectors.toSet());
    }

    /// The changes that give a field what it was before a step: two and more where it was in
    /// conflict.
    private static List<Proposal> back(History member, Step step, Change last) {
        Subject subject = last.subject();
        FieldHistory field = member.field(subject, last.field()).orElseThrow();
        Set<Value> earlier =
                step.of(last).stream()
                        .flatMap(change -> field.before(change).stream())
                        .map(Change::value)
                        .collect(Collectors.toSet());
        if (last.field().equals(Deletion.FIELD)
                && !earlier.isEmpty()
                && !earlier.contains(Value.CLEARED)
                && step.of(last).stream()
                        .noneMatch(change -> Deletion.wasContested(member, change))) {
            return List.of(Deletion.proposal(member, subject)); // as it is now
        }
        List<ChangeId> heads = field.heads().stream().map(Change::id).toList();
        return (earlier.isEmpty() ? Set.of(Value.CLEARED) : earlier)
                .stream().map(value -> new Proposal(subject, last.field(), value, heads)).toList();
    }

    /// The question that an answer or a photo belongs to.
    private static Optional<QuestionId> question(Group group, Subject subject) {
        String part = subject.root().relative(subject);
        return AssessmentPart.question(part)
                .or(
                        () ->
                                Optional.of(group.state(part, OfEvidence.QUESTION.key()).value())
                                        .map(Value::display))
                .filter(id -> !id.isEmpty())
                .map(QuestionId::new);
    }
}
