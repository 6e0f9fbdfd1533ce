package org.tarozi.architecture;

import java.util.List;

/// A rule about one source file at a time.
@FunctionalInterface
interface StyleRule {

    /// What breaks it in a file: one sentence each, with its place.
    List<String> breaches(SourceFile file);
}
