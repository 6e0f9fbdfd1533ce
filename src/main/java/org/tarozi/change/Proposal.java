package org.tarozi.change;

import java.util.List;

/// A change before it is written down: without device, person and time.
public record Proposal(Subject subject, String field, Value value, List<ChangeId> parents) {

    public Proposal {
        parents = parents.stream().distinct().sorted().toList();
    }
}
