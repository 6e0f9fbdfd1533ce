package org.tarozi.report;

import java.util.OptionalInt;

/// A number of a report that has a name, so that it can be checked wherever it is printed.
public sealed interface Figure permits Share, Mean {

    /// What it is the number of, such as `point:working-time-overtime`. In one report one name has
    /// one value.
    String of();

    /// Rounded half up from the exact fraction; empty where nothing was assessed, which is not 0 %.
    OptionalInt percent();
}
