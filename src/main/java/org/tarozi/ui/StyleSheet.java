package org.tarozi.ui;

import java.util.Objects;

/// A style sheet that lies beside the class it is for.
public final class StyleSheet {

    private StyleSheet() {}

    /// Its address, as scenes and nodes take it.
    public static String of(Class<?> owner, String file) {
        return Objects.requireNonNull(owner.getResource(file), file).toExternalForm();
    }
}
