package org.tarozi.checklist;

import java.util.List;

/// A release together with the files it was made of, a whole release first, then its overlays in
/// order.
///
/// Whoever keeps a checklist keeps the bytes of these files, in this order: [Checklists#resolve]
/// makes the release again.
public record Checklist(List<ChecklistFile> files, Release release) {

    public Checklist {
        files = List.copyOf(files);
    }
}
