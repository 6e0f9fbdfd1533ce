package org.tarozi.ui.report;

import org.tarozi.ui.Notice;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What was handed over last and where it lies, for who leaves the reports and comes back.
///
/// @param left what a visit that went alone still lacked
/// @param changes how many changes the programme had seen by then: after another one it is old
record LastHanded(
        Optional<Path> file, Optional<Handed> handed, List<Notice.Way> left, int changes) {

    static final LastHanded NOTHING =
            new LastHanded(Optional.empty(), Optional.empty(), List.of(), 0);

    LastHanded {
        left = List.copyOf(left);
    }
}
