package org.tarozi.cli;

import java.nio.file.Path;

/// Words as they must be typed to arrive as one argument.
final class Quoted {

    private Quoted() {}

    /// A file name, in quotation marks where it has blanks.
    static String of(Path file) {
        String name = file.toString();
        return name.indexOf(' ') < 0 ? name : '"' + name + '"';
    }
}
