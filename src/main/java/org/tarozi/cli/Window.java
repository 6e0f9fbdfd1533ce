package org.tarozi.cli;

import java.nio.file.Path;
import java.util.List;

/// The window as commands know it.
public interface Window {

    /// Whether there is a display to show it on.
    boolean isPossible();

    /// Shows it, with some files to open or to merge, until the user closes it.
    void open(List<Path> files);
}
