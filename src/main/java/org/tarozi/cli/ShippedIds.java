package org.tarozi.cli;

import org.tarozi.checklist.file.ShippedChecklists;

import java.util.Iterator;

/// The ids of the checklists that come with the program, where a checklist file may stand too.
final class ShippedIds implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return ShippedChecklists.ids().iterator();
    }
}
