package org.tarozi.ui.programme;

import org.tarozi.assessment.Field;
import org.tarozi.change.Value;

import java.math.BigDecimal;
import java.util.Locale;

/// What people type and choose as fields keep it; nothing typed empties the field.
final class Kept {

    private Kept() {}

    /// The word that stands for it in files.
    static String key(Field.Access access) {
        return access.name().toLowerCase(Locale.ROOT);
    }

    static Value text(String typed) {
        return typed.isEmpty() ? Value.CLEARED : Value.of(typed);
    }

    /// Numbers are kept as numbers, so that 7 and 7.0 agree.
    static Value number(String typed) {
        return typed.isEmpty() ? Value.CLEARED : new Value.Number(new BigDecimal(typed));
    }
}
