package org.tarozi.ui.visit;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.Group;
import org.tarozi.change.History;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The edits of this device on one visit, to take back and make again, also those of before the
/// last start. Used on the background thread only.
final class Steps {

    private static final String UNDO = "undo";

    /// Why a change was made that was taken back before.
    static final String REDO = "redo";

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /// An own change with what its field was before and how many changes of the field led to it.
    private record Own(Change change, Value before, int depth) {}

    /// The edits that the changes of a visit tell of, in the order of the device's clock; of one
    /// field in the order in which they were built on each other.
    static Steps of(Programme programme, AssessmentId assessment, String device) {
        Steps steps = new Steps();
        List<Own> all = new ArrayList<>();
        for (History member : programme.group(Subjects.of(assessment)).members()) {
            for (Subject part : member.subjects()) {
                for (FieldHistory field : member.fields(part).values()) {
                    collect(field, device, all);
                }
            }
        }
        all.sort(
                Comparator.comparing((Own own) -> own.change().origin().at())
                        .thenComparing(Own::depth));
        all.forEach(own -> steps.replay(own.change(), own.before()));
        return steps;
    }

    private static void collect(FieldHistory field, String device, List<Own> all) {
        Map<ChangeId, Change> known = new HashMap<>();
        field.live().forEach(change -> known.put(change.id(), change));
        for (Change change : field.live()) {
            if (change.origin().device().equals(device)) {
                Optional<Change> parent = parent(change, known);
                all.add(
                        new Own(
                                change,
                                parent.map(Change::value).orElse(Value.CLEARED),
                                depth(change, known)));
            }
        }
    }

    private static int depth(Change change, Map<ChangeId, Change> known) {
        int depth = 0;
        Optional<Change> at = parent(change, known);
        while (at.isPresent()) {
            depth++;
            at = parent(at.get(), known);
        }
        return depth;
    }

    private static Optional<Change> parent(Change change, Map<ChangeId, Change> known) {
        return change.parents().stream()
                .map(id -> Optional.ofNullable(known.get(id)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void replay(Change change, Value before) {
        String why = change.origin().why().orElse("");
        if (why.equals(UNDO) && !done.isEmpty()) {
            undone.push(done.pop());
        } else if (why.equals(REDO) && !undone.isEmpty()) {
            done.push(undone.pop());
        } else {
            done(new Step(change.subject(), change.field(), before, change.value()));
        }
    }

    /// Remembers an edit that was just made.
    void done(Step step) {
        done.push(step);
        undone.clear();
    }

    /// Takes the last edit back, and says which; empty where there is none left, or where somebody
    /// has written on it since.
    Optional<Step> undo(Programme programme, Editing editing) {
        return move(programme, editing, done, undone, UNDO);
    }

    /// Makes the last edit that was taken back again.
    Optional<Step> redo(Programme programme, Editing editing) {
        return move(programme, editing, undone, done, REDO);
    }

    private static Optional<Step> move(
            Programme programme, Editing editing, Deque<Step> from, Deque<Step> to, String why) {
        Step step = from.peek();
        if (step == null) {
            return Optional.empty();
        }
        Value now = why.equals(UNDO) ? step.after() : step.before();
        Value then = why.equals(UNDO) ? step.before() : step.after();
        Subject root = step.subject().root();
        Group group = programme.group(root);
        String part = root.relative(step.subject());
        if (!group.state(part, step.field()).value().equals(now)) {
            return Optional.empty();
        }
        editing.apply(group.propose(part, step.field(), then), Optional.of(why));
        to.push(from.pop());
        return Optional.of(step);
    }
}
