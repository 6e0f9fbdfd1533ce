package org.tarozi.ui;

import org.tarozi.store.Programme;

/// The conflicts that somebody has to decide: nobody waits for what lies in the trash.
public final class WaitingConflicts {

    private WaitingConflicts() {}

    /// How many there are in a programme.
    public static int in(Programme programme) {
        return programme.conflicts().size() - programme.inTrash().conflicts().size();
    }
}
