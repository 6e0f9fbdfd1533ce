package org.tarozi.store.projection;

import org.tarozi.assessment.AssessmentPart;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where what several devices wrote about a thing and its parts met: with a conflict or without.
public final class Encounters {

    private final Group group;
    private final List<Conflict> conflicts = new ArrayList<>();
    private int parallel;

    private Encounters(Group group) {
        this.group = group;
    }

    /// Those of a group, found in one reading of its fields.
    public static Encounters of(Group group) {
        Encounters encounters = new Encounters(group);
        group.parts().forEach(encounters::read);
        return encounters;
    }

    /// The fields that wait for a person's decision, in no order.
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /// How many answers several devices wrote on without a conflict.
    int parallel() {
        return parallel;
    }

    private void read(String part) {
        int before = conflicts.size();
        Optional<String> first = Optional.empty();
        boolean shared = false;
        for (String field : group.fields(part)) {
            if (field.equals(Deletion.FIELD)
                    && group.deletion(part) instanceof Deletion.Contested) {
                addConflict(part, field);
            }
            if (!Special.isSpecial(field)) {
                FieldState state = group.state(part, field);
                if (state instanceof FieldState.Disputed) {
                    addConflict(part, field);
                }
                for (Change head : state.heads()) {
                    String device = head.origin().device();
                    shared |= first.isPresent() && !first.get().equals(device);
                    first = first.or(() -> Optional.of(device));
                }
            }
        }
        if (shared && conflicts.size() == before && AssessmentPart.isAnswer(part)) {
            parallel++;
        }
    }

    /// How many of the conflicts are not about a photo that was removed.
    int waiting() {
        return (int)
                conflicts.stream()
                        .filter(
                                conflict ->
                                        !AssessmentPart.isEvidence(conflict.part())
                                                || !(group.deletion(conflict.part())
                                                        instanceof Deletion.Deleted))
                        .count();
    }

    private void addConflict(String part, String field) {
        conflicts.add(new Conflict(group.root().path(), part, field));
    }
}
