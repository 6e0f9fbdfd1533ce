package org.tarozi.checklist.file;

import org.tarozi.checklist.Release;

import java.util.List;
import java.util.stream.IntStream;

/// A release together with the files it was made of, a whole release first, then its overlays in
/// order.
///
/// Whoever keeps a checklist keeps the bytes of these files, in this order: [Checklists#resolve]
/// makes the release again.
public record Checklist(List<ChecklistFile> files, Release release) {

    public Checklist {
        files = List.copyOf(files);
    }

    /// What it stands on, each as a checklist of its own, and at last itself.
    public List<Checklist> parts() {
        return IntStream.rangeClosed(1, files.size())
                .mapToObj(
                        count ->
                                count == files.size()
                                        ? this
                                        : Checklists.resolve(files.subList(0, count)).orThrow())
                .toList();
    }
}
