package org.tarozi.store;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Change;
import org.tarozi.change.Digest;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.History;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Checklist;
import org.tarozi.checklist.Fingerprint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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
    /// @param changes how many changes are in what counts
    /// @param confidentialLeftOut how many confidential segments stay behind
    public record Contents(
            List<Sealed> segments,
            List<Sealed> withdrawn,
            List<Checklist> checklists,
            Set<Digest> attachments,
            int assessments,
            int changes,
            int confidentialLeftOut) {
        public Contents {
            segments = List.copyOf(segments);
            withdrawn = List.copyOf(withdrawn);
            checklists = List.copyOf(checklists);
            attachments = new TreeSet<>(attachments);
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
        Set<Subject> roots = new TreeSet<>();
        Stream.concat(truth.segments().scopes().stream(), truth.localChanges().scopes().stream())
                .forEach(scope -> roots.add(new Subject(scope).root()));
        return contents(roots, truth.checklists().all());
    }

    /// Collects some assessments with their factories, and what these are linked with.
    public Contents of(Collection<AssessmentId> assessments) {
        editing.settle();
        Set<Subject> roots = new TreeSet<>();
        for (AssessmentId assessment : assessments) {
            Subject visit = new Scope.OfAssessment(assessment.uuid()).subject();
            for (Subject member : programme.linkedWith(visit)) {
                roots.add(member);
                values(programme.history(member), member, OfAssessment.FACTORY.key())
                        .map(factory -> Subject.of(Scope.FACTORY, factory))
                        .forEach(factory -> roots.addAll(programme.linkedWith(factory)));
            }
        }
        return contents(roots, List.of());
    }

    private Contents contents(Set<Subject> roots, List<Checklist> own) {
        List<Sealed> segments = new ArrayList<>();
        List<Sealed> withdrawn = new ArrayList<>();
        Map<Fingerprint, Checklist> checklists = new LinkedHashMap<>();
        own.forEach(one -> checklists.put(one.release().fingerprint(), one));
        Set<Digest> attachments = new LinkedHashSet<>();
        int changes = 0;
        int leftOut = 0;
        int assessments = 0;
        for (Subject root : roots) {
            for (Scope scope : Histories.scopes(root)) {
                if (scope instanceof Scope.OfConfidential) {
                    leftOut += confidential(scope);
                    continue;
                }
                sealing.seal(scope);
                boolean visit = false;
                for (Traveller traveller : Traveller.of(scope, truth.segments())) {
                    if (traveller.counts()) {
                        segments.add(traveller.sealed());
                        changes += traveller.segment().changes().size();
                        visit |= scope instanceof Scope.OfAssessment;
                    } else {
                        withdrawn.add(traveller.sealed());
                    }
                }
                assessments += visit && Projection.isVisit(programme.history(root)) ? 1 : 0;
            }
            collect(root, checklists, attachments);
        }
        return new Contents(
                segments,
                withdrawn,
                List.copyOf(checklists.values()),
                attachments,
                assessments,
                changes,
                leftOut);
    }

    private int confidential(Scope scope) {
        return truth.segments().ofScope(scope).size()
                + (truth.localChanges().ofScope(scope).isEmpty() ? 0 : 1);
    }

    private void collect(
            Subject root, Map<Fingerprint, Checklist> checklists, Set<Digest> attachments) {
        History history = programme.history(root);
        Scope scope = Scope.of(root.path()).orElseThrow();
        // what only the confidential part refers to stays behind with it
        for (Subject part : history.subjects().stream().filter(scope::holds).toList()) {
            values(history, part, OfEvidence.ATTACHMENT.key())
                    .filter(Digest::isWellFormed)
                    .forEach(name -> attachments.add(new Digest(name)));
        }
        values(history, root, OfAssessment.CHECKLIST.key())
                .filter(Digest::isWellFormed)
                .map(Fingerprint::new)
                .filter(Predicate.not(checklists::containsKey))
                .forEach(
                        name ->
                                truth.checklists()
                                        .find(name)
                                        .ifPresent(found -> checklists.put(name, found)));
    }

    /// Every value a field has or had, since others may go back to it.
    private static Stream<String> values(History history, Subject subject, String field) {
        return history.field(subject, field).map(FieldHistory::live).orElse(List.of()).stream()
                .map(Change::value)
                .map(Value::display)
                .filter(value -> !value.isEmpty());
    }
}
