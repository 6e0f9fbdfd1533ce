package org.tarozi.store.projection;

import org.tarozi.assessment.Factory;

import java.util.List;

/// A factory and what is open about it.
public record ProjectedFactory(Factory factory, List<Conflict> conflicts) {

    public ProjectedFactory {
        conflicts = List.copyOf(conflicts);
    }
}
