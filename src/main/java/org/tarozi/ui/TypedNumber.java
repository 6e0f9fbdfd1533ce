package org.tarozi.ui;

/// A number as people type it, in any language: `1200.5` or `1 200,5`.
public final class TypedNumber {

    private TypedNumber() {}

    /// It without what people put between its digits, and with a point before its decimals; what is
    /// no number stays none.
    public static String plain(String typed) {
        return typed.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.');
    }
}
