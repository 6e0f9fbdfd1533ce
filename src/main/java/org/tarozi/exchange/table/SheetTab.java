package org.tarozi.exchange.table;

/// A sheet of a workbook as its program shows it, or does not.
public record SheetTab(String name, boolean hidden) {

    /// The one sheet that a text is: it has no name, and everybody sees it.
    public static final SheetTab OF_TEXT = new SheetTab("", false);
}
