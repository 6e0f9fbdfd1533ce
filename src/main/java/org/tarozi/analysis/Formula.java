package org.tarozi.analysis;

import java.util.Locale;

/// How a cluster rate is computed. It is printed beside every one.
public enum Formula {
    ANY_POINT,
    MEAN_OF_POINTS;

    /// The word for it in files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
