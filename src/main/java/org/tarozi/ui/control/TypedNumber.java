package org.tarozi.ui.control;

import org.tarozi.text.Language;

/// A number as people type it, in any language: `1200.5` or `1 200,5`.
public final class TypedNumber {

    private TypedNumber() {}

    /// The same of one who writes `1,200` for what is `1 200` elsewhere, as the language does.
    public static String plain(String typed, Language language) {
        return plain(language.ungrouped(typed.strip()));
    }

    /// It without what people put between its digits, and with a point before its decimals; what is
    /// no number stays none.
    public static String plain(String typed) {
        return typed.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.');
    }
}
