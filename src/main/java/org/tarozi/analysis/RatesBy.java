package org.tarozi.analysis;

import java.util.Locale;

/// What a list of rates has a row for.
public enum RatesBy {
    CLUSTER,
    POINT,
    QUESTION,
    /// Questions of national level, in a table of their own.
    NATIONAL,
    FACTORY;

    /// The word for it in options.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
