package org.tarozi.ui.report;

import java.nio.file.Path;
import java.util.Optional;

/// Where the last report lies, for who leaves the reports and comes back to the same ones.
///
/// @param of what was wanted when it was written
record LastSaved(Optional<Path> report, WantedBefore of) {}
