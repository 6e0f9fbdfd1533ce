package org.tarozi.store.projection;

import org.tarozi.assessment.Factory;

import java.util.List;

/// A factory and what is open about it.
///
/// @param live whether it is not in the trash
public record ProjectedFactory(Factory factory, boolean live, List<Conflict> conflicts) {

    public ProjectedFactory {
        conflicts = List.copyOf(conflicts);
    }
}
