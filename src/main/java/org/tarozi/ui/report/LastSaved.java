package org.tarozi.ui.report;

import java.nio.file.Path;
import java.util.Optional;

/// Where the last report lies, for who leaves the reports and comes back to the same ones.
///
/// @param of what was wanted when it was written
/// @param changes how many changes the programme had seen by then: after another one it is old
record LastSaved(Optional<Path> report, WantedBefore of, int changes) {

    boolean isOf(WantedBefore wanted, int now) {
        return changes == now && of.isOfSameReport(wanted);
    }
}
