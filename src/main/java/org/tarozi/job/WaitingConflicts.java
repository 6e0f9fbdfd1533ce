package org.tarozi.job;

import org.tarozi.store.Programme;
import org.tarozi.store.projection.Conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The conflicts that somebody has to decide: nobody waits for what lies in the trash.
public final class WaitingConflicts {

    private WaitingConflicts() {}

    /// How many there are in a programme.
    public static int in(Programme programme) {
        return of(programme).size();
    }

    /// All of them.
    public static List<Conflict> of(Programme programme) {
        List<Conflict> waiting = new ArrayList<>(programme.conflicts());
        waiting.removeAll(Set.copyOf(programme.inTrash().conflicts()));
        return waiting;
    }
}
