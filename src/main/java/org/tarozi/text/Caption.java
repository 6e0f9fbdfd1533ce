package org.tarozi.text;

import java.util.Locale;

/// One text of the program: a constant of an enum whose translations lie beside it, in a file for
/// each language (`en.properties`, …).
public interface Caption {

    /// The constant's name.
    String name();

    /// The enum it belongs to.
    Class<?> getDeclaringClass();

    /// Its key in the files.
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
