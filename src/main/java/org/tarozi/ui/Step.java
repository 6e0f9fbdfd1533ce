package org.tarozi.ui;

import org.tarozi.assessment.AssessmentPart;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One edit that can be taken back: the changes it made, which are several where visits are linked,
/// where a visit was finished, where a photo was added, and where a conflict was opened again.
record Step(List<Change> changes) {

    Step {
        changes = List.copyOf(changes);
    }

    /// Why it was made.
    String why() {
        return changes.getFirst().origin().why().orElse("");
    }

    /// Its changes of the same field as one of them.
    List<Change> of(Change one) {
        return changes.stream().filter(change -> isSameField(change, one)).toList();
    }

    /// One change of each field.
    List<Change> fields() {
        List<Change> fields = new ArrayList<>();
        for (Change change : changes) {
            if (fields.stream().noneMatch(known -> isSameField(known, change))) {
                fields.add(change);
            }
        }
        return fields;
    }

    /// The first of its fields by name: of a new photo the file, not what it shows.
    String firstField() {
        return changes.stream().map(Change::field).min(Comparator.naturalOrder()).orElseThrow();
    }

    /// The steps that changes of one device make up, which are given in the order in which they
    /// were made.
    static List<Step> of(List<Change> changes) {
        List<Step> steps = new ArrayList<>();
        List<Change> together = new ArrayList<>();
        for (Change change : changes) {
            if (!together.isEmpty() && !together.stream().allMatch(one -> isOneStep(one, change))) {
                steps.add(new Step(together));
                together.clear();
            }
            together.add(change);
        }
        if (!together.isEmpty()) {
            steps.add(new Step(together));
        }
        return steps;
    }

    private static boolean isOneStep(Change one, Change other) {
        return one.origin().equals(other.origin())
                && part(one).equals(part(other))
                && (one.field().equals(other.field())
                        ? !one.subject().equals(other.subject())
                                || one.parents().equals(other.parents())
                        : isOfNewEvidence(one) && isOfNewEvidence(other)
                                || isOfEnd(one) && isOfEnd(other));
    }

    private static boolean isOfEnd(Change change) {
        return part(change).isEmpty() && VisitEnd.isField(change.field());
    }

    private static boolean isOfNewEvidence(Change change) {
        return AssessmentPart.isEvidence(part(change)) && !change.field().equals(Deletion.FIELD);
    }

    private static String part(Change change) {
        return change.subject().root().relative(change.subject());
    }

    private static boolean isSameField(Change one, Change other) {
        return one.subject().equals(other.subject()) && one.field().equals(other.field());
    }
}
