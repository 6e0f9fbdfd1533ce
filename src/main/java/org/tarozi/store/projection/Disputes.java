package org.tarozi.store.projection;

import org.tarozi.change.Deletion;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;

import java.util.ArrayList;
import java.util.List;

/// The fields of a thing, and of its parts, that wait for a person's decision.
public final class Disputes {

    private Disputes() {}

    /// All of them, in no order.
    public static List<Conflict> of(Group group) {
        List<Conflict> conflicts = new ArrayList<>();
        for (String part : group.parts()) {
            for (String field : group.fields(part)) {
                if (!Special.isSpecial(field)
                        && group.state(part, field) instanceof FieldState.Disputed) {
                    conflicts.add(new Conflict(group.root().path(), part, field));
                }
            }
        }
        if (group.deletion() instanceof Deletion.Contested) {
            conflicts.add(new Conflict(group.root().path(), "", Deletion.FIELD));
        }
        return conflicts;
    }
}
