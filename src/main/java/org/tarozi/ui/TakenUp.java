package org.tarozi.ui;

import org.tarozi.change.Change;

import java.util.List;

/// What was being typed in a programme when the program was ended.
///
/// @param changes what is part of the programme now
/// @param waiting what is kept, and is no change yet since that could not be written
public record TakenUp(List<Change> changes, List<Change> waiting) {

    public TakenUp {
        changes = List.copyOf(changes);
        waiting = List.copyOf(waiting);
    }
}
