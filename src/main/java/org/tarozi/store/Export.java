package org.tarozi.store;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.Digest;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.History;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.file.Checklist;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Collects what is handed over: everything held of the chosen assessments and of what they refer
/// to. What was made here since the last time is sealed on the way.
public final class Export {

    /// What is handed over.
    ///
    /// @param segments what counts
    /// @param withdrawn what was taken back here but something that counts was built on: it goes
    ///   along to show what is older than what, and counts nowhere for that
    /// @param assessments how many assessments it is about
    /// @param trashed how many of these are in the trash
    /// @param changes how many changes are in what counts
    /// @param confidentialLeftOut how many confidential segments stay behind
    /// @param removed photos and files that are here and stay behind, since they were removed
    public record Contents(
            List<Sealed> segments,
            List<Sealed> withdrawn,
            List<Checklist> checklists,
            Set<Digest> attachments,
            int assessments,
            int trashed,
            int changes,
            int confidentialLeftOut,
            Set<Digest> removed) {
        public Contents {
            segments = List.copyOf(segments);
            withdrawn = List.copyOf(withdrawn);
            checklists = List.copyOf(checklists);
            attachments = new TreeSet<>(attachments);
            removed = new TreeSet<>(removed);
        }

        /// How many factories it is about, each as somebody wrote it down.
        public long factories() {
            return segments.stream()
                    .map(one -> one.scope().subject().root())
                    .filter(root -> root.kind().equals(Scope.FACTORY))
                    .distinct()
                    .count();
        }
    }

    /// One segment as it leaves.
    public record Sealed(Digest name, Scope scope, byte[] bytes, Optional<byte[]> signature) {}

    private final Programme programme;
    private final Truth truth;
    private final Editing editing;
    private final Sealing sealing;

    Export(Programme programme, Truth truth, Editing editing, Sealing sealing) {
        this.programme = programme;
        this.truth = truth;
        this.editing = editing;
        this.sealing = sealing;
    }

    /// Collects all assessments, all factories and the programme's own records, with the checklists
    /// that no assessment uses yet.
    public Contents everything() {
        editing.settle();
        Share share = new Share();
        programme.checklists().forEach(share::add);
        all().forEach(root -> add(root, share));
        return share.contents();
    }

    /// Collects some assessments with their factories, and what these are linked with.
    public Contents of(Collection<AssessmentId> assessments) {
        editing.settle();
        Share share = new Share();
        visits(assessments).forEach(visit -> addAll(together(visit), share));
        return share.contents();
    }

    /// Collects the same in as many shares as it takes, one after the other, so that none is more
    /// than a file may hold or memory has room for. Each is whole by itself: a visit goes with its
    /// factory and with what these are linked with.
    ///
    /// Of a programme that holds its own records and nothing else there is no share: it has nothing
    /// to hand over yet.
    ///
    /// @param assessments everything where none are named
    /// @param most how much makes a share full; the last visit in it may go beyond
    public Iterator<Contents> shares(Collection<AssessmentId> assessments, Share.Room most) {
        editing.settle();
        if (!assessments.isEmpty()) {
            return new Shares(visits(assessments), List.of(), most);
        }
        NavigableSet<Subject> all = all();
        return all.stream().allMatch(root -> root.kind().equals(Scope.PROGRAMME))
                ? Collections.emptyIterator()
                : new Shares(all, programme.checklists(), most);
    }

    /// How much of an assessment file the programme holds.
    public Holding holding(Parcel parcel) {
        return Holding.of(parcel, truth);
    }

    private final class Shares implements Iterator<Contents> {

        private final NavigableSet<Subject> left;
        private final Share.Room most;
        private Share share = new Share();

        Shares(NavigableSet<Subject> left, List<Checklist> own, Share.Room most) {
            this.left = left;
            this.most = most;
            own.forEach(share::add);
        }

        @Override
        public boolean hasNext() {
            return !left.isEmpty();
        }

        @Override
        public Contents next() {
            while (hasNext() && !share.isFull(most)) {
                Set<Subject> unit = together(left.first());
                addAll(unit, share);
                left.removeAll(unit);
            }
            Contents contents = share.contents();
            share = new Share();
            return contents;
        }
    }

    /// All roots, visits before the factories that come with them.
    private NavigableSet<Subject> all() {
        return truth.scopes()
                .map(scope -> Truth.scope(scope).subject().root())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static NavigableSet<Subject> visits(Collection<AssessmentId> assessments) {
        return assessments.stream()
                .map(id -> new Scope.OfAssessment(id.uuid()).subject())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// A thing with those it is linked with; a visit with its factory and those that is linked with
    /// too.
    private Set<Subject> together(Subject root) {
        if (!root.kind().equals(Scope.ASSESSMENT)) {
            return Set.of(root);
        }
        Set<Subject> unit = new TreeSet<>();
        for (Subject member : programme.linkedWith(root)) {
            unit.add(member);
            values(programme.history(member), member, OfAssessment.FACTORY.key())
                    .map(factory -> Subject.of(Scope.FACTORY, factory))
                    .forEach(factory -> unit.addAll(programme.linkedWith(factory)));
        }
        return unit;
    }

    private void addAll(Set<Subject> roots, Share share) {
        roots.stream().filter(Predicate.not(share::holds)).forEach(root -> add(root, share));
    }

    private void add(Subject root, Share share) {
        Share.Part part = share.part(root);
        for (Scope scope : Histories.scopes(root)) {
            if (scope instanceof Scope.OfConfidential) {
                part.leaveOut(confidential(scope));
                continue;
            }
            sealing.seal(scope);
            Traveller.of(scope, truth.segments()).forEach(part::add);
        }
        History history = programme.history(root);
        if (isVisit(history) && isFirst(root)) {
            part.count(Deletion.of(history, root));
        }
        collect(history, share);
    }

    private static boolean isVisit(History history) {
        return history.root().kind().equals(Scope.ASSESSMENT) && Projection.isVisit(history);
    }

    /// Linked visits are one, as everywhere.
    private boolean isFirst(Subject root) {
        List<Subject> linked = programme.linkedWith(root);
        return linked.size() == 1
                || linked.stream()
                        .filter(one -> isVisit(programme.history(one)))
                        .min(Comparator.naturalOrder())
                        .equals(Optional.of(root));
    }

    private int confidential(Scope scope) {
        return truth.segments().ofScope(scope).size()
                + (truth.localChanges().ofScope(scope).isEmpty() ? 0 : 1);
    }

    private void collect(History history, Share share) {
        Subject root = history.root();
        Scope scope = Scope.of(root.path()).orElseThrow();
        // what only the confidential part refers to stays behind with it
        for (Subject place : history.subjects().stream().filter(scope::holds).toList()) {
            // who removes a photo does not want it to leave the laptop
            Attached.standing(history, place)
                    .forEach(name -> share.attach(name, truth.attachments().size(name)));
            Attached.ever(history, place).stream()
                    .filter(truth.attachments()::has)
                    .forEach(share::see);
        }
        values(history, root, OfAssessment.CHECKLIST.key())
                .filter(Digest::isWellFormed)
                .map(Fingerprint::new)
                .filter(Predicate.not(share::holds))
                .flatMap(name -> truth.checklists().find(name).stream())
                .forEach(share::add);
    }

    /// Every value a field has or had, since others may go back to it.
    private static Stream<String> values(History history, Subject subject, String field) {
        return history.field(subject, field).map(FieldHistory::live).orElse(List.of()).stream()
                .map(Change::value)
                .map(Value::display)
                .filter(value -> !value.isEmpty());
    }
}
