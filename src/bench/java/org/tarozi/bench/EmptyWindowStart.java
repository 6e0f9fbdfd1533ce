package org.tarozi.bench;

import javafx.application.Application;

/// Starts the empty window; the launcher of Java takes no application itself from a class path.
public final class EmptyWindowStart {

    private EmptyWindowStart() {}

    /// Shows it.
    public static void main(String[] arguments) {
        Application.launch(EmptyWindow.class);
    }
}
