package org.tarozi.store;

import org.tarozi.change.Change;
import org.tarozi.change.ChangeWriter;
import org.tarozi.change.Digest;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;
import org.tarozi.change.History;
import org.tarozi.change.Origin;
import org.tarozi.change.Proposal;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.change.WrittenChange;
import org.tarozi.store.file.Database;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Changes made here by one author. Each call is durable when it returns, as a whole.
public final class Editing {

    private final Database database;
    private final Truth truth;
    private final Histories histories;
    private final Projection projection;
    private final Hand hand;
    private final ChangeWriter writer = new ChangeWriter();
    private boolean written;

    Editing(Database database, Truth truth, Histories histories, Projection projection, Hand hand) {
        this.database = database;
        this.truth = truth;
        this.histories = histories;
        this.projection = projection;
        this.hand = hand;
    }

    /// Sets a field of a factory, an assessment, or a part of one. If the field was in conflict,
    /// this decides it.
    public List<Change> set(Subject subject, String field, Value value) {
        Subject root = subject.root();
        return apply(
                projection.group(root).propose(root.relative(subject), field, value),
                Optional.empty());
    }

    /// Takes back the last change of a field, if it is one's own and nobody has built on it. Empty
    /// if it is not.
    public List<Change> undo(Subject subject, String field) {
        Subject root = subject.root();
        Group group = projection.group(root);
        return apply(
                group.undo(root.relative(subject), field, hand.author().device().id()),
                Optional.of(Origin.UNDO));
    }

    /// Writes down several changes, all or none.
    public List<Change> apply(List<Proposal> proposals, Optional<String> why) {
        if (proposals.isEmpty()) {
            return List.of();
        }
        Origin origin = hand.origin(why);
        return written(proposals.stream().map(proposal -> writer.write(proposal, origin)).toList());
    }

    /// Does what takes several steps, each of which sees the one before, as a whole or not at all.
    <T> T whole(Supplier<T> steps) {
        return database.transaction(steps);
    }

    /// Keeps a value that is being typed; it becomes one change with [#settle()]. Its parents are
    /// those that were seen when the typing began.
    public void draft(Subject subject, String field, Value value) {
        Subject root = subject.root();
        Origin origin = hand.origin(Optional.empty());
        database.transaction(
                () ->
                        projection
                                .group(root)
                                .propose(root.relative(subject), field, value)
                                .forEach(
                                        now ->
                                                truth.drafts()
                                                        .put(writer.write(begun(now), origin))));
    }

    private Proposal begun(Proposal now) {
        return truth.drafts()
                .find(now.subject(), now.field())
                .map(
                        draft ->
                                new Proposal(
                                        now.subject(),
                                        now.field(),
                                        now.value(),
                                        draft.change().parents()))
                .orElse(now);
    }

    /// Every value that is being typed, as the change it would be now.
    public List<Change> typing() {
        return truth.drafts().all().stream().map(WrittenChange::change).toList();
    }

    /// Turns every value that is being typed into a change, in the order of the typing as far as
    /// the clock tells it; what came back to what it was is none.
    public List<Change> settle() {
        List<WrittenChange> drafts = truth.drafts().all();
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<WrittenChange> changing =
                drafts.stream()
                        .filter(draft -> !saysTheSame(draft.change()))
                        .sorted(Comparator.comparing(draft -> draft.change().origin().at()))
                        .toList();
        return database.transaction(
                () -> {
                    truth.drafts().clear();
                    return written(changing);
                });
    }

    /// Whether a field has this value already, and nobody wrote on it since the typing began.
    private boolean saysTheSame(Change draft) {
        Subject root = draft.subject().root();
        FieldState state =
                projection.group(root).state(root.relative(draft.subject()), draft.field());
        return state instanceof FieldState.Settled(Value value, List<Change> heads)
                && value.equals(draft.value())
                && Set.copyOf(draft.parents())
                        .equals(heads.stream().map(Change::id).collect(Collectors.toSet()));
    }

    /// Keeps a photo or file and returns its name.
    public Digest attach(byte[] bytes) {
        Digest digest = Digest.of(bytes);
        truth.attachments().insert(digest, bytes);
        truth.purges().forget(digest);
        return digest;
    }

    /// Whether any change was made with it, so that the disk takes changes.
    public boolean hasWritten() {
        return written;
    }

    /// The author at work.
    Hand hand() {
        return hand;
    }

    private List<Change> written(List<WrittenChange> changes) {
        return database.transaction(
                () -> {
                    Set<Subject> roots = new LinkedHashSet<>();
                    for (WrittenChange written : changes) {
                        Subject root = written.change().subject().root();
                        History history = histories.of(root);
                        truth.localChanges().insert(scope(written.change().subject()), written);
                        history.addLive(written.change());
                        roots.add(root);
                    }
                    projection.refresh(roots);
                    written |= !changes.isEmpty();
                    return changes.stream().map(WrittenChange::change).toList();
                });
    }

    /// The scope a subject belongs to.
    static Scope scope(Subject subject) {
        Subject root = subject.root();
        return Histories.scopes(root).stream()
                .filter(scope -> scope.holds(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scope holds " + subject));
    }
}
