package org.tarozi.ui;

import java.util.Objects;
import java.util.Optional;

/// A style sheet that lies beside the class it is for.
public final class StyleSheet {

    private StyleSheet() {}

    /// Its address, as scenes and nodes take it: of what the build has read of it, where it has,
    /// since to read it anew takes longer than a frame.
    public static String of(Class<?> owner, String file) {
        return Optional.ofNullable(owner.getResource(file.replace(".css", ".bss")))
                .orElseGet(() -> Objects.requireNonNull(owner.getResource(file), file))
                .toExternalForm();
    }
}
